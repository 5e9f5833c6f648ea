/** Services with workspaces by chance in them. */
import { PACKS } from "../../server/src/rules/frame/define.ts";
import { createService, type Service } from "../../server/src/service.ts";
import { randomFrom } from "./random.ts";
import { address, FOLDER } from "./workspace.ts";
import { TODAY, workspaceOf } from "./workspaces.ts";

const fail = (message: string): never => {
  throw new Error(message);
};

interface Made {
  readonly service: Service;
  /** Is there such a file? */
  readonly has: (uri: string) => boolean;
}

/** As lines are left that were moved to and fro: some of them further in or out. */
const moved = (text: string, seed: number): string => {
  const random = randomFrom(seed);
  return text.replaceAll(/^( *)(?=\S)/gm, (spaces) =>
    random.once(12) ? random.pick(["", "  ", `${spaces}  `, `${spaces}    `, spaces.slice(2)]) : spaces,
  );
};

/** The workspace of a seed; every other one has all packs. */
export const openMade = (seed: number): Made => {
  const { files, earlier } = workspaceOf(seed);
  const config = { extends: seed % 2 ? ["recommended"] : PACKS };
  const service = createService({ today: () => TODAY, log: fail, config });
  service.setFolders([FOLDER]);
  for (const [path, text] of files)
    service.setFile(address(path), path.endsWith(".okr") && seed % 10 === 0 ? moved(text, seed) : text);
  for (const [path, text] of earlier) service.setEarlier(address(path), text);
  service.setReading(false);
  const has = (uri: string) => files.has(uri.slice(FOLDER.length + 1));
  for (const uri of service.linkedDocuments()) if (!has(uri)) service.setFile(uri, undefined);
  for (const uri of service.pages()) if (seed % 5) service.editPage(uri, service.format(uri).toReversed(), 0);
  return { service, has };
};
