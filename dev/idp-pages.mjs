// The pages of the development login: plain HTML that works with a keyboard, a screen reader and at 320 pixels.

const encode = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const style = `
  :root { color-scheme: light dark; }
  body { font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 40rem; padding: 1.5rem 1rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; }
  ul { list-style: none; margin: 0; padding: 0; }
  li { margin: 0 0 1rem; }
  li p { margin: .25rem 0 0; }
  button { background: #0b4f71; border: 0; border-radius: .25rem; color: #fff; cursor: pointer; font: inherit;
    font-weight: 600; min-height: 2.75rem; padding: .5rem 1rem; text-align: left; width: 100%; }
  button:hover { background: #083a54; }
  :focus-visible { outline: 3px solid currentColor; outline-offset: 3px; }`;

const page = (title, content) => `<!doctype html>
<html lang="sv">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} – Trygghet (utveckling)</title>
  <style>${style}</style>
</head>
<body><main>
<h1>${title}</h1>
${content}
</main></body>
</html>`;

const choice = ([id, { name, text }]) => `<li>
  <button name="person" value="${encode(id)}" aria-describedby="om-${encode(id)}">${encode(name)}</button>
  <p id="om-${encode(id)}">${encode(text)}</p>
</li>`;

export const loginPage = (personas) =>
  page(
    'Välj vem du loggar in som',
    `<p id="forklaring">Den här inloggningen finns bara för utveckling och demonstration. Inga lösenord behövs.</p>
<form method="post" aria-label="Demopersoner" aria-describedby="forklaring">
<ul>${Object.entries(personas).map(choice).join('')}</ul>
</form>`,
  );

/** Logs out without asking once more; the button is for a browser without scripts. */
export const logoutPage = (form) =>
  page(
    'Loggar ut',
    `${form}
<button form="op.logoutForm" name="logout" value="yes">Logga ut</button>
<script>document.querySelector('button[name=logout]').click()</script>`,
  );

export const errorPage = (message, home) =>
  page(
    'Inloggningen gick inte att genomföra',
    `<p>Inloggningen kan ha blivit för gammal. <a href="${encode(home)}">Gå till Trygghet och logga in igen</a>.</p>
<p>Tekniskt meddelande: ${encode(message)}</p>`,
  );
