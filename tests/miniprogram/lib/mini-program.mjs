import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { JSDOM } from 'jsdom';

const dom = new JSDOM('<!doctype html><html><body></body></html>');
globalThis.window = dom.window;
globalThis.document = dom.window.document;

// These look for a window when they load.
const glassEasel = await import('glass-easel');
const { MiniProgramEnv } = await import('glass-easel-miniprogram-adapter');
const { TmplGroup } = await import('glass-easel-template-compiler');

// What WeChat's base library brings along, as far as the sample's page touches it.
const builtIn = {
  button: { openType: String, sessionFrom: String, type: String, size: String, loading: Boolean },
  'contact-button': { sessionFrom: String, type: String, size: String },
  picker: { range: Array, rangeKey: String, value: Number },
};

// Loads one page of a Mini Program's folder, as WeChat does, and calls its onLoad.
export async function openPage(folder, page, wx) {
  const env = new MiniProgramEnv();
  const global = env.getGlobalCodeSpace().getComponentSpace();
  const codeSpace = env.createCodeSpace('', true);
  for (const [name, properties] of Object.entries(builtIn)) {
    const definition = { is: name, properties, template: template('<slot/>') };
    codeSpace.getComponentSpace().setGlobalUsingComponent(name, global.defineComponent(definition));
  }

  codeSpace.addComponentStaticConfig(page, JSON.parse(read(folder, `${page}.json`)));
  codeSpace.addCompiledTemplate(page, template(read(folder, `${page}.wxml`)));
  codeSpace.componentEnv(page, ({ Page }) => runScript(folder, `${page}.js`, { Page, wx }));

  const backend = env.associateBackend(new glassEasel.CurrentWindowBackendContext());
  const root = backend.createRoot('body', codeSpace, page);
  const component = root.getComponent();
  // glass-easel's adapter leaves the page's life to its host.
  const instance = component.getMethodCaller();
  await instance.onLoad({});
  return new OpenPage(component, instance);
}

class OpenPage {
  constructor(component, instance) {
    this.component = component;
    this.instance = instance;
  }

  get data() {
    return this.instance.data;
  }

  // The elements of one built-in component, in the order of the page.
  all(name) {
    const found = [];
    collect(this.component.getShadowRoot(), name, found);
    return found;
  }

  one(name) {
    const found = this.all(name);
    if (found.length !== 1) {
      throw new Error(`the page has ${found.length} <${name}>`);
    }

    return found[0];
  }
}

function collect(node, name, found) {
  for (const child of node.childNodes ?? []) {
    if (child.is === name || child.tagName === name) {
      found.push(child);
    }

    collect(child, name, found);
  }
}

function template(wxml) {
  const group = new TmplGroup();
  const problems = group.addTmpl('', wxml);
  const source = group.getTmplGenObjectGroups();
  group.free();
  if (problems.length > 0) {
    throw new Error(`WXML: ${problems.map(String).join('; ')}`);
  }

  const groupList = new Function(`return ${source}`)();
  return { groupList, content: groupList[''] };
}

// WeChat gives every script `require`, `module` and its globals, and nothing of Node or of a browser.
function runScript(folder, file, globals, loaded = new Map()) {
  if (loaded.has(file)) {
    return loaded.get(file).exports;
  }

  const module = { exports: {} };
  loaded.set(file, module);
  const require = (name) => runScript(folder, `${path.posix.join(path.posix.dirname(file), name)}.js`, globals, loaded);
  const scope = { ...globals, module, exports: module.exports, require };
  const names = Object.keys(scope);
  const run = vm.compileFunction(read(folder, file), names, { filename: file });
  run(...names.map((name) => scope[name]));
  return module.exports;
}

function read(folder, file) {
  return readFileSync(path.join(folder, file), 'utf8');
}
