/** Letters and digits alone: a key is marked whole by a double click and needs no escaping. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 40 of 62 letters and digits are 238 bits. */
const RANDOM_LENGTH = 40;

const HINT_LENGTH = 4;

/** A new secret: `tf_<environment>_<random>`. */
export function newSecret(environment: string, randomBytes: (count: number) => Uint8Array): string {
  // Bytes past the last whole round of the alphabet are thrown away, so that no letter is likelier.
  const limit = 256 - (256 % ALPHABET.length);
  let random = '';
  while (random.length < RANDOM_LENGTH) {
    for (const byte of randomBytes(RANDOM_LENGTH)) {
      if (byte < limit && random.length < RANDOM_LENGTH) random += ALPHABET[byte % ALPHABET.length];
    }
  }
  return `tf_${environment}_${random}`;
}

/** The beginning of a secret that tells keys apart and gives nothing away. */
export function hintOf(secret: string): string {
  return secret.slice(0, secret.lastIndexOf('_') + 1 + HINT_LENGTH);
}
