import { fileURLToPath } from 'node:url';

/**
 * The folder of facts that ships with the project. The sources lie in `src/catalogue` and the build
 * in `dist/catalogue`, both two steps below the project, so one relative path serves both.
 */
export const catalogueFolder: string = fileURLToPath(new URL('../../catalogue', import.meta.url));
