/** The id of a field's input, which the error summary links to. A page may have several forms with a field of the same name. */
export const faltId = (formular: { id: string }, namn: string) => `${formular.id}-${namn.replaceAll('.', '-')}`;
