// postgres://user:password@host:port/database?sslmode=… in the three forms our programs want.

const npgsqlSslModes = {
  disable: 'Disable',
  prefer: 'Prefer',
  require: 'Require',
  'verify-ca': 'VerifyCA',
  'verify-full': 'VerifyFull',
};

function parse(text) {
  const url = new URL(text);
  const host =
    url.searchParams.get('host') || decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1') || 'localhost';
  return {
    host,
    port: Number(url.port || url.searchParams.get('port') || 5432),
    user: decodeURIComponent(url.username) || process.env.PGUSER || 'postgres',
    password: decodeURIComponent(url.password) || process.env.PGPASSWORD || '',
    database: decodeURIComponent(url.pathname.slice(1)) || 'trygghet',
    sslmode: url.searchParams.get('sslmode') || 'disable',
  };
}

export const isPostgresUrl = (text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);

export const databaseName = (url) => parse(url).database;

/** Where the server is, without user and password: for messages. */
export const place = (url) => {
  const { host, port } = parse(url);
  return `${host}:${port}`;
};

/** The same server, another database. */
export function withDatabase(url, name) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** dbmate takes the URL as it is, but demands TLS when the URL does not say. */
export function toDbmate(text) {
  const url = new URL(text);
  const { database, sslmode } = parse(text);
  url.pathname = `/${encodeURIComponent(database)}`;
  url.searchParams.set('sslmode', sslmode === 'prefer' ? 'disable' : sslmode);
  return url.href;
}

export function toClient(url) {
  const { sslmode, ...server } = parse(url);
  const ssl = ['disable', 'prefer'].includes(sslmode) ? false : { rejectUnauthorized: sslmode.startsWith('verify') };
  return { ...server, ssl, connectionTimeoutMillis: 5_000 };
}

export function toNpgsql(url) {
  const { host, port, user, password, database, sslmode } = parse(url);
  const parts = { Host: host, Port: port, Username: user, Password: password, Database: database };
  return Object.entries({ ...parts, 'SSL Mode': npgsqlSslModes[sslmode] ?? 'Prefer' })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${/[;"'=\s]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : value}`)
    .join(';');
}
