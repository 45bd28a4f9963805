// Lets Node read TypeScript, then hands over: npm run -s nianbao -- help
// npm runs scripts in the project's folder; names of files are meant from where it was called.
const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
if (script === 'nianbao' && calledFrom) process.chdir(calledFrom);

const loader = await import('tsx/esm/api').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  return null;
});

if (loader) {
  loader.register();
  await import('./nianbao.ts');
} else {
  process.stderr.write('还没有安装所需的组件。请先运行一次 npm start，再用命令行。\n');
  process.exitCode = 2;
}
