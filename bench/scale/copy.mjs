// COPY through the driver, which has no words for it: rows as text, out of a table and into one.
import pg from 'pg';

class CopyOut extends pg.Query {
  chunks = [];

  handleCopyData({ chunk }) {
    this.chunks.push(Buffer.from(chunk));
  }
}

class CopyIn extends pg.Query {
  constructor(text, chunks, callback) {
    super(text, callback);
    this.chunks = chunks;
  }

  handleCopyInResponse(connection) {
    for (const chunk of this.chunks) connection.sendCopyFromChunk(chunk);
    connection.endCopyFrom();
  }
}

/** The rows of a table, in pieces of about 64 KB. */
export function rowsOf(session, name) {
  return new Promise((resolve, reject) => {
    const copy = new CopyOut(`copy ${name} to stdout`, (failure) => {
      if (failure) reject(failure);
      else resolve(inPieces(copy.chunks));
    });
    session.query(copy);
  });
}

/** Puts rows of `rowsOf` into a table. */
export function copyInto(session, name, chunks) {
  return new Promise((resolve, reject) => {
    const end = (failure) => (failure ? reject(failure) : resolve());
    session.query(new CopyIn(`copy ${name} from stdin`, chunks, end));
  });
}

/** The server sends a message for each row; a client that loads sends many rows in one. */
function inPieces(rows) {
  const pieces = [];
  let some = [];
  let length = 0;
  for (const row of rows) {
    some.push(row);
    length += row.length;
    if (length < 65_536) continue;
    pieces.push(Buffer.concat(some));
    some = [];
    length = 0;
  }
  return some.length === 0 ? pieces : [...pieces, Buffer.concat(some)];
}
