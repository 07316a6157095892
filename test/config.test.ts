import { ConfigError, readConfig, settings } from '../src/config.ts';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs no variable at all', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataDir: './data',
      adminKey: null,
      trustProxy: false,
      corsOrigins: [],
      logLevel: 'info',
      publicRequestsPerMinute: 60,
      publicDocumentsPerMinute: 10,
      keyRequestsPerMinute: 6000,
      documentMemoryMegabytes: 384,
      documentSeconds: 5,
      rankingThreads: null,
    });
  });

  it('counts an empty variable as not set', () => {
    const empty = Object.values(settings).map(({ variable }) => [variable, ' ']);
    expect(readConfig(Object.fromEntries(empty))).toEqual(readConfig({}));
  });

  it('reads every variable', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: 'postgresql://me:pw@db:5432/teamfit',
      DATA_DIR: '/srv/teamfit',
      TEAMFIT_ADMIN_KEY: `tf_test_${'a1'.repeat(16)}`,
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      CORS_ORIGINS: 'https://a.example, http://localhost:5173',
      LOG_LEVEL: 'silent',
      PUBLIC_REQUESTS_PER_MINUTE: '1',
      PUBLIC_DOCUMENTS_PER_MINUTE: '2',
      KEY_REQUESTS_PER_MINUTE: '3',
      DOCUMENT_MEMORY_MB: '256',
      DOCUMENT_SECONDS: '9',
      RANKING_THREADS: '3',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '::1',
      databaseUrl: 'postgresql://me:pw@db:5432/teamfit',
      trustProxy: 'loopback, 10.0.0.0/8',
      corsOrigins: ['https://a.example', 'http://localhost:5173'],
      documentMemoryMegabytes: 256,
      rankingThreads: 3,
    });
  });

  it('cannot be changed afterwards', () => {
    const config = readConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.corsOrigins)).toBe(true);
  });

  it('reports all faults at once, each with what was given and what is expected', () => {
    const faults = faultsOf({ PORT: '70000', LOG_LEVEL: 'loud', DOCUMENT_SECONDS: '-1' });
    expect(faults).toEqual([
      'PORT is "70000"; expected a whole number from 0 to 65535.',
      'LOG_LEVEL is "loud"; expected one of fatal, error, warn, info, debug, trace, silent.',
      'DOCUMENT_SECONDS is "-1"; expected a whole number from 1 to 60.',
    ]);
    expect(new ConfigError(faults).message.split('\n')).toHaveLength(4);
  });

  it.each(['1e3', '0x10', '3000.5', '٣٠٠٠', '3000 4000'])('refuses %s as a port', (port) => {
    expect(faultsOf({ PORT: port })).toHaveLength(1);
  });

  it.each(['mysql://a/b', 'db.example', '5432'])('refuses %s as a database', (url) => {
    expect(faultsOf({ DATABASE_URL: url })[0]).toMatch(/DATABASE_URL .* expected .*postgresql:/);
  });

  it('never shows a secret', () => {
    const faults = faultsOf({ TEAMFIT_ADMIN_KEY: 'hunter2', DATABASE_URL: 'mysql://me:hunter2@a' });
    expect(faults).toHaveLength(2);
    expect(faults.join(' ')).not.toContain('hunter2');
  });

  it.each([`tf_live_${'a'.repeat(31)}`, `tf_${'a'.repeat(40)}`, `TF_live_${'a'.repeat(32)}`])(
    'refuses %s as an administrator key',
    (key) => {
      expect(faultsOf({ TEAMFIT_ADMIN_KEY: key })[0]).toContain('32 to 128 letters or digits');
    },
  );

  it('does not let every proxy be trusted', () => {
    expect(faultsOf({ TRUST_PROXY: 'true' })).toHaveLength(1);
    expect(readConfig({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
    expect(readConfig({ TRUST_PROXY: 'off' }).trustProxy).toBe(false);
  });

  it.each(['*', 'example.org', 'https://example.org/page'])('refuses %s as an origin', (origin) => {
    expect(faultsOf({ CORS_ORIGINS: origin })).toHaveLength(1);
  });

  it.each(['http://0.0.0.0', '[::1]', 'a b'])('refuses %s as a host', (host) => {
    expect(faultsOf({ HOST: host })).toHaveLength(1);
  });

  it('takes a misspelt TEAMFIT_ variable for a fault', () => {
    const faults = faultsOf({ TEAMFIT_ADMINKEY: 'x' });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^TEAMFIT_ADMINKEY is not a setting.*TEAMFIT_ADMIN_KEY/);
  });
});
