/** The id of a field's input: what the error summary links to. */
export const faltId = (namn: string) => `falt-${namn.replaceAll('.', '-')}`;
