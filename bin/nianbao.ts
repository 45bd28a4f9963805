import { checkFiles } from './nianbao/check.ts';
import { convert } from './nianbao/convert.ts';
import { printSchema } from './nianbao/schema.ts';

const HELP = `年报编制台命令行

  convert 输入.json 输出       把年报文件转成其他格式，由扩展名决定：
                               .docx、.html（整页）、.fragment.html（粘贴到网站后台的片段）、.json
  check 文件… [--json]         核对一份或几份年报文件；加 --json 以 JSON 给出结果
  schema [年度]                年报文件的 JSON Schema；不写年度就是现行格式
  help                         本说明

退出码：0 没有须改正的问题；1 有须改正的问题；2 文件读不了或命令写错。
`;

/** Exit code of the command line; sentences for people go to stderr, results to stdout. */
async function run([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'convert':
      return convert(rest);
    case 'check':
      return checkFiles(rest);
    case 'schema':
      return printSchema(rest);
    case 'help':
    case '--help':
    case undefined:
      process.stdout.write(HELP);
      return 0;
    default:
      process.stderr.write(`没有“${command}”这个命令。可用的命令：convert、check、schema、help。\n`);
      return 2;
  }
}

process.exitCode = await run(process.argv.slice(2));
