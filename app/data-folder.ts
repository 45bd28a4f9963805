import { mkdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { CannotStart } from '#db/cannot-start.ts';

/** The folder of the data: `DATA_DIR`, or data/ of the project; made where it is missing. Throws `CannotStart`. */
export function dataFolder(): string {
  const folder = process.env.DATA_DIR || join(process.cwd(), 'data');
  if (!isAbsolute(folder)) {
    throw new CannotStart(`DATA_DIR 是“${folder}”，要写从根目录开始的完整路径，例如 /srv/nianbao。`);
  }
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new CannotStart(`建不了数据文件夹 ${folder}。请检查 DATA_DIR 是否写对、当前用户能否写入。`, {
      cause,
    });
  }
  return folder;
}
