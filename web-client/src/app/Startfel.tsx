/** Shown when not even the configuration can be fetched: no router, no login, only help. */
export function Startfel() {
  return (
    <main className="ram sida">
      <header>
        <h1>Trygghet går inte att nå just nu</h1>
        <p className="slutsats">Kontrollera nätet och läs in sidan på nytt om en stund.</p>
      </header>
      <div>
        <button type="button" className="ds-button" onClick={() => location.reload()}>
          Läs in igen
        </button>
      </div>
    </main>
  );
}
