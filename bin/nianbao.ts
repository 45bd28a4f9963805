const HELP = `年报编制台命令行

  convert 输入 输出            把年报文件转成其他格式，由输出的扩展名决定：
                               .docx、.html（整页）、.fragment.html（粘贴到网站后台的片段）、
                               .xlsx（只有三张表）、.json
  check 文件或文件夹… [--last-year 文件] [--json]
                               核对年报；有上一年的年报时一并核对跨年数字；--json 以 JSON 给出结果
  schema [年度]                年报文件的 JSON Schema；不写年度就是现行格式
  help                         本说明

输入可以是 .json、.docx、.html、.pdf（有文字的）、.txt、.md 和 .xlsx（只有表格）。
退出码：0 没有须改正的问题；1 有须改正的问题；2 文件读不了或命令写错。
`;

/** Exit code of the command line; sentences for people go to stderr, results to stdout. A command loads what it needs. */
async function run([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'convert':
      return (await import('./nianbao/convert.ts')).convert(rest);
    case 'check':
      return (await import('./nianbao/check.ts')).checkFiles(rest);
    case 'schema':
      return (await import('./nianbao/schema.ts')).printSchema(rest);
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

export {};
