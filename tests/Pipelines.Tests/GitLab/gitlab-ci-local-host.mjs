// Answers many requests to gitlab-ci-local in one process: starting it takes longer than all else that it does to read a pipeline.
// A request is a line of JSON with a folder and arguments; so is its answer, with an exit code and both outputs.
// Each request runs gitlab-ci-local's own module anew, from code that was compiled once.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

const file = process.argv[2];
const source = readFileSync(file, 'utf8').replace(/^#!.*/, '');
const answer = process.stdout.write.bind(process.stdout);
let cachedData;

async function builtin(specifier) {
  const module = await import(specifier);
  const names = Object.keys(module);
  return new vm.SyntheticModule(names, function () {
    names.forEach(name => this.setExport(name, module[name]));
  });
}

function compile() {
  return new vm.SourceTextModule(source, {
    identifier: file,
    cachedData,
    initializeImportMeta: meta => { meta.url = pathToFileURL(file).href; },
    importModuleDynamically: specifier => import(specifier),
  });
}

async function run({ folder, arguments: given }) {
  process.chdir(folder);
  process.argv = [process.argv[0], file, ...given];
  const text = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    process[stream].write = (chunk, ...rest) => {
      text[stream] += chunk;
      rest.find(argument => typeof argument === 'function')?.();
      return true;
    };
  }

  cachedData ??= compile().createCachedData();
  const module = compile();
  const code = await new Promise((resolve, reject) => {
    process.exit = code => resolve(code ?? 0);
    module.link(builtin).then(() => module.evaluate()).catch(reject);
  });
  ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'].forEach(signal => process.removeAllListeners(signal));
  return { code, output: text.stdout, errors: text.stderr };
}

for await (const line of createInterface({ input: process.stdin })) {
  answer(`${JSON.stringify(await run(JSON.parse(line)))}\n`);
}
