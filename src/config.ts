/** The only reader of the environment: reads all, checks all, reports all faults at once. */

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export interface Config {
  /** 0 lets the operating system choose. */
  readonly port: number;
  readonly host: string;
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Null: the first start makes a key and prints it once. */
  readonly adminKey: string | null;
  /** What Express calls `trust proxy`: false, a number of hops, or a list of networks. */
  readonly trustProxy: false | number | string;
  readonly corsOrigins: readonly string[];
  readonly logLevel: LogLevel;
  readonly publicRequestsPerMinute: number;
  readonly publicDocumentsPerMinute: number;
  readonly keyRequestsPerMinute: number;
  readonly documentMemoryMegabytes: number;
  readonly documentSeconds: number;
  /** Null: as many as the machine has room for. */
  readonly rankingThreads: number | null;
}

/** Raised by `readConfig`; the message lists every fault, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(['The settings are not usable:', ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  }
}

/** A value as read, or the words that say what was expected instead. */
type Reading<T> = { readonly value: T } | { readonly expected: string };
type Reader<T> = (text: string) => Reading<T>;

interface Setting<T> {
  readonly variable: string;
  /** As a person would write it; an empty text means that nothing is set. */
  readonly preset: string;
  /** What it is for, as in the README. */
  readonly purpose: string;
  /** Its value never appears in a message. */
  readonly secret?: boolean;
  readonly read: Reader<T>;
}

const wholeNumber =
  (least: number, most: number): Reader<number> =>
  (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? { value }
      : { expected: `a whole number from ${least} to ${most}` };
  };

const anyText: Reader<string> = (text) => ({ value: text });

const hostName: Reader<string> = (text) =>
  /^[A-Za-z0-9.:_-]+$/.test(text)
    ? { value: text }
    : { expected: 'a host name or an IP address, without scheme, path or brackets' };

const databaseAddress: Reader<string | null> = (text) => {
  if (text === '') return { value: null };
  const scheme = URL.canParse(text) ? new URL(text).protocol : '';
  return ['postgres:', 'postgresql:'].includes(scheme)
    ? { value: text }
    : { expected: 'an address such as postgresql://user:password@host:5432/teamfit' };
};

const adminKey: Reader<string | null> = (text) => {
  if (text === '') return { value: null };
  return /^tf_[a-z]+_[A-Za-z0-9]{32,128}$/.test(text)
    ? { value: text }
    : { expected: 'tf_, a lower-case word, _ and 32 to 128 letters or digits (tf_live_...)' };
};

/** `true` is refused: were every proxy trusted, callers could forge the address that counts. */
const proxies: Reader<false | number | string> = (text) => {
  if (['', 'off', 'false'].includes(text)) return { value: false };
  if (/^[1-9]$/.test(text)) return { value: Number(text) };
  const network = /^(loopback|linklocal|uniquelocal|[0-9a-f.:]*[.:][0-9a-f.:]*(\/\d{1,3})?)$/i;
  const parts = text.split(',').map((part) => part.trim());
  return parts.every((part) => network.test(part))
    ? { value: parts.join(', ') }
    : { expected: 'off, a number of hops from 1 to 9, or networks such as loopback,10.0.0.0/8' };
};

const origins: Reader<readonly string[]> = (text) => {
  const parts = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return parts.every((part) => URL.canParse(part) && new URL(part).origin === part)
    ? { value: Object.freeze(parts) }
    : { expected: 'origins such as https://talent.example.org, separated by commas' };
};

const threadCount: Reader<number | null> = (text) =>
  text === 'auto'
    ? { value: null }
    : /^[1-9]\d?$/.test(text)
      ? { value: Number(text) }
      : { expected: 'auto, or a whole number from 1 to 99' };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const logLevel: Reader<LogLevel> = (text) => {
  const value = logLevels.find((level) => level === text);
  return value === undefined ? { expected: `one of ${logLevels.join(', ')}` } : { value };
};

/** Every setting there is. A house test compares this table with the one in the README. */
export const settings: { readonly [Name in keyof Config]: Setting<Config[Name]> } = {
  port: {
    variable: 'PORT',
    preset: '3000',
    purpose: 'port to listen on; 0 takes a free one',
    read: wholeNumber(0, 65_535),
  },
  host: {
    variable: 'HOST',
    preset: '127.0.0.1',
    purpose: 'address to listen on; 0.0.0.0 opens the service to the network',
    read: hostName,
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    preset: '',
    purpose: 'PostgreSQL to use instead of the embedded database',
    secret: true,
    read: databaseAddress,
  },
  dataDir: {
    variable: 'DATA_DIR',
    preset: './data',
    purpose: 'folder of the embedded database; one process at a time',
    read: anyText,
  },
  adminKey: {
    variable: 'TEAMFIT_ADMIN_KEY',
    preset: '',
    purpose: 'an administrator key while it is set; without it the first start makes one',
    secret: true,
    read: adminKey,
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    preset: 'off',
    purpose: 'whose forwarded addresses count: off, a number of hops, or networks',
    read: proxies,
  },
  corsOrigins: {
    variable: 'CORS_ORIGINS',
    preset: '',
    purpose: 'origins of other web pages that may call the API, separated by commas',
    read: origins,
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    preset: 'info',
    purpose: 'fatal, error, warn, info, debug, trace or silent',
    read: logLevel,
  },
  publicRequestsPerMinute: {
    variable: 'PUBLIC_REQUESTS_PER_MINUTE',
    preset: '60',
    purpose: 'requests without a key, per address',
    read: wholeNumber(1, 1_000_000),
  },
  publicDocumentsPerMinute: {
    variable: 'PUBLIC_DOCUMENTS_PER_MINUTE',
    preset: '10',
    purpose: 'documents without a key, per address',
    read: wholeNumber(1, 1_000_000),
  },
  keyRequestsPerMinute: {
    variable: 'KEY_REQUESTS_PER_MINUTE',
    preset: '6000',
    purpose: 'requests with one key',
    read: wholeNumber(1, 100_000_000),
  },
  documentMemoryMegabytes: {
    variable: 'DOCUMENT_MEMORY_MB',
    preset: '384',
    purpose: 'resident memory that reading one document may take',
    read: wholeNumber(128, 8192),
  },
  documentSeconds: {
    variable: 'DOCUMENT_SECONDS',
    preset: '5',
    purpose: 'time that reading one document may take',
    read: wholeNumber(1, 60),
  },
  rankingThreads: {
    variable: 'RANKING_THREADS',
    preset: 'auto',
    purpose: 'threads that read and rank; auto is one less than the cores, at least one',
    read: threadCount,
  },
};

/**
 * Reads the settings out of an environment. A variable that is empty counts as not set, as compose
 * files pass it. Throws one `ConfigError` that names every fault.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = [...unknownVariables(environment)];
  const values: Partial<Record<keyof Config, unknown>> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const given = environment[setting.variable]?.trim();
    const reading: Reading<unknown> = setting.read(given ? given : setting.preset);
    // The keys of `settings` are those of Config, by its type.
    if ('value' in reading) values[name as keyof Config] = reading.value;
    else faults.push(faultText(setting, given ?? '', reading.expected));
  }
  if (faults.length > 0) throw new ConfigError(faults);
  // Every member of `settings` gave a value of its own type, or the line above threw.
  return Object.freeze(values as unknown as Config);
}

function faultText(setting: Setting<unknown>, given: string, expected: string): string {
  const shown = setting.secret ? 'a value that is not shown here' : JSON.stringify(given);
  return `${setting.variable} is ${shown}; expected ${expected}.`;
}

/** A misspelt name would otherwise be silently without effect. */
function unknownVariables(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = Object.values(settings).map((setting) => setting.variable);
  return Object.keys(environment)
    .filter((name) => name.startsWith('TEAMFIT_') && !known.includes(name))
    .map(
      (name) =>
        `${name} is not a setting; the only one of that beginning is TEAMFIT_ADMIN_KEY. ` +
        'Correct its name or remove it.',
    );
}
