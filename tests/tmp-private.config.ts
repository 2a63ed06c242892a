import config from './playwright.config.ts';
const port = 4555;
const words = JSON.stringify(config).replaceAll('4323', String(port));
const copy = JSON.parse(words);
copy.projects = config.projects;
copy.outputDir = '/tmp/pw/results';
export default copy;
