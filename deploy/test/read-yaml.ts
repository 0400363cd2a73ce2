import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { projectFolder } from './project-folder.js';

/** All documents of a file of this repository. @throws with the place of each error in it */
export function readYaml<Document>(file: string): Document[] {
  const documents = parseAllDocuments(readFileSync(join(projectFolder, file), 'utf8'), {
    merge: true,
  });
  return documents.map((document) => {
    if (document.errors.length > 0) {
      throw new Error(`${file}: ${document.errors.map(String).join('\n')}`);
    }
    return document.toJS() as Document;
  });
}
