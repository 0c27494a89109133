/** What is missing, as a list of sentences. */
export function Saknas({ rader }: { rader: readonly string[] }) {
  return (
    <div>
      <p>Detta saknas:</p>
      <ul>
        {rader.map((rad) => (
          <li key={rad}>{rad}</li>
        ))}
      </ul>
    </div>
  );
}
