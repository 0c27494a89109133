/** Must stand wherever made-up figures do. */
export function Syntetiskt() {
  return (
    <p className="syntetiskt">
      <strong>Syntetiska exempeldata.</strong> Talen är påhittade för att visa tjänsten och beskriver inget verkligt område.
    </p>
  );
}
