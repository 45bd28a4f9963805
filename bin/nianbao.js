// Lets Node read TypeScript, then hands over: npm run -s nianbao -- help
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
