/** One tree: asks the server for what is open, and tells VS Code of what has become different and of nothing else. */
import { EventEmitter, MarkdownString, type TreeDataProvider, type TreeItem, type TreeView } from "vscode";
import type { ViewFilter, ViewName, ViewNode } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { itemOf } from "./item.ts";

/** A node that VS Code has seen; it stays the same object for as long as its id is there. */
export interface Element {
  node: ViewNode;
  readonly parent: Element | undefined;
  /** Undefined until somebody asks for them. */
  children: readonly Element[] | undefined;
  /** Was it closed, so that its children are out of date? */
  isForgotten?: boolean;
}

/** Whoever types is not kept waiting by trees: these ask when the page rests, in milliseconds. */
const REST = 150;
/** So many parents are asked about in one question; the server reads 2000 at most. */
const AT_ONCE = 500;

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));

type Changed = Element | Element[] | undefined;

const isSame = (one: ViewNode, other: ViewNode): boolean => JSON.stringify(one) === JSON.stringify(other);

export class Tree implements TreeDataProvider<Element> {
  private readonly changes = new EventEmitter<Changed>();
  readonly onDidChangeTreeData = this.changes.event;
  readonly name: ViewName;
  private readonly server: Server;
  private readonly filter: () => ViewFilter;
  private readonly loaded: () => void;
  private readonly elements = new Map<string, Element>();
  private roots: readonly Element[] | undefined;
  private view: Pick<TreeView<Element>, "visible"> | undefined;
  private running: Promise<void> | undefined;
  private isStale = false;

  constructor(name: ViewName, server: Server, filter: () => ViewFilter, loaded: () => void) {
    this.name = name;
    this.server = server;
    this.filter = filter;
    this.loaded = loaded;
  }

  /** The view that shows it: it costs nothing while that can't be seen. */
  attach(view: TreeView<Element>): void {
    this.view = view;
    view.onDidChangeVisibility(() => this.isStale && this.refresh());
    view.onDidCollapseElement(({ element }) => {
      element.isForgotten = true;
    });
    view.onDidExpandElement(({ element }) => {
      if (element.isForgotten) void this.reopen(element);
    });
  }

  getTreeItem({ node }: Element): TreeItem {
    return itemOf(node);
  }

  getParent({ parent }: Element): Element | undefined {
    return parent;
  }

  async getChildren(element?: Element): Promise<readonly Element[] & Element[]> {
    const known = element ? element.children : this.roots;
    return [...(known ?? (await this.load(element)))];
  }

  async resolveTreeItem(item: TreeItem, { node }: Element): Promise<TreeItem> {
    const text = await this.server.request("okr/views/tooltip", { id: node.id });
    item.tooltip = text ? new MarkdownString(text) : node.spoken;
    return item;
  }

  /** Asks again for what is open. However often it is called, one question is on its way at a time. */
  refresh(): Promise<void> {
    this.isStale = true;
    if (!this.view?.visible || this.roots === undefined) return Promise.resolve();
    this.running ??= this.work();
    return this.running;
  }

  /** The elements of a way from the root; what isn't there yet is made, and asked for when VS Code comes to it. */
  async elementAt(way: readonly ViewNode[]): Promise<Element | undefined> {
    let found: Element | undefined;
    for (const { id } of way) {
      const children: readonly Element[] = await this.getChildren(found);
      found = children.find((each) => each.node.id === id);
      if (!found) return undefined;
    }
    return found;
  }

  private async work(): Promise<void> {
    while (this.isStale && this.view?.visible) {
      await rest();
      this.isStale = false;
      await this.askAgain();
    }
    this.running = undefined;
  }

  private async askAgain(): Promise<void> {
    const open = [undefined, ...this.open(this.roots ?? [])];
    const answers = await this.ask(open);
    if (!answers) return;
    const changed = open.flatMap((element, index) => this.replace(element, answers[index] ?? []));
    if (changed.includes(undefined)) this.changes.fire(undefined);
    else if (changed.length > 0) this.changes.fire(changed as Element[]);
  }

  /** What is open below elements, down to where something is closed. */
  private open(elements: readonly Element[]): Element[] {
    return elements.flatMap((element) =>
      element.children && !element.isForgotten ? [element, ...this.open(element.children)] : [],
    );
  }

  private async load(element: Element | undefined): Promise<readonly Element[]> {
    const answers = await this.ask([element]);
    if (!answers) {
      if (!element) this.roots = [];
      return [];
    }
    this.replace(element, answers[0] ?? []);
    this.loaded();
    return (element ? element.children : this.roots) ?? [];
  }

  private async reopen(element: Element): Promise<void> {
    element.isForgotten = false;
    const answers = await this.ask([element]);
    const changed = answers ? this.replace(element, answers[0] ?? []) : [];
    if (changed.length > 0) this.changes.fire(changed as Element[]);
  }

  /** The children of each, in order. The server answers so many at a time, and others get their turn in between. */
  private async ask(
    elements: readonly (Element | undefined)[],
  ): Promise<readonly (readonly ViewNode[])[] | undefined> {
    const [view, filter] = [this.name, this.filter()];
    const ids = elements.map((element) => element?.node.id ?? null);
    const answers: (readonly ViewNode[])[] = [];
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const parents = ids.slice(start, start + AT_ONCE);
      const some = await this.server.request("okr/views/children", { view, filter, parents });
      if (!some) return undefined;
      answers.push(...some);
    }
    return answers;
  }

  /** Sets the children of an element, or the roots. Out: what VS Code is to draw again; undefined is the whole tree. */
  private replace(element: Element | undefined, nodes: readonly ViewNode[]): (Element | undefined)[] {
    const before = (element ? element.children : this.roots) ?? [];
    const changed: Element[] = [];
    const now = nodes.map((node) => {
      const known = this.elements.get(node.id);
      if (known?.node.hasChildren !== node.hasChildren) return this.add(node, element);
      if (!isSame(known.node, node)) changed.push(known);
      known.node = node;
      return known;
    });
    if (element) element.children = now;
    else this.roots = now;
    for (const gone of before) if (!now.includes(gone)) this.remove(gone);
    const isOther = before.length !== now.length || before.some((each, index) => each !== now[index]);
    return isOther ? [element] : changed;
  }

  private add(node: ViewNode, parent: Element | undefined): Element {
    const element: Element = { node, parent, children: undefined };
    this.elements.set(node.id, element);
    return element;
  }

  private remove(element: Element): void {
    if (this.elements.get(element.node.id) === element) this.elements.delete(element.node.id);
    for (const child of element.children ?? []) this.remove(child);
  }
}
