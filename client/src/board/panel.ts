/** One panel beside the pages: asks for what it shows, and for it again whenever anything changed. */
import { Disposable, Position, Range, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import type { Onlooker, SentPicture } from "../../../server/src/protocol.ts";
import type { Server } from "../server.ts";
import { askedBy } from "./asked.ts";
import { follow } from "./follow.ts";
import { type FromPage, type PanelState, readMessage, type ToPage } from "./messages.ts";
import { saveForm, savePng } from "./save.ts";
import { settled } from "./settled.ts";
import { shellOf } from "./shell.ts";

const NONCE_LENGTH = 16;
/** A picture that takes no longer, in milliseconds, keeps nobody waiting who types. */
const QUICK = 100;
const LONGEST_REST = 1000;

const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(NONCE_LENGTH)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** Each panel is known to the server by a number. */
let panels = 0;

const TITLES = { board: "OKR Board", map: "OKR Map" } as const;

export class BoardPanel {
  state: PanelState;
  readonly panel: WebviewPanel;
  private readonly server: Server;
  private readonly parts: Disposable;
  private isReady = false;
  private readonly number = ++panels;
  /** The number of the picture that the page shows, if it shows any. */
  private shown: number | undefined;
  /** Counts what was asked for, so that an answer that comes late is dropped. */
  private asked = 0;
  private isAsking = false;
  private isStale = false;
  /** How long the last picture took to be made of all pages. */
  private took = 0;

  constructor(panel: WebviewPanel, extension: Uri, server: Server, state: PanelState) {
    this.panel = panel;
    this.server = server;
    this.state = state;
    const { webview } = panel;
    const dist = Uri.joinPath(extension, "dist");
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [dist] };
    panel.iconPath = {
      light: Uri.joinPath(extension, "client/media/file-light.svg"),
      dark: Uri.joinPath(extension, "client/media/file-dark.svg"),
    };
    const changed = settled(
      () => this.rest,
      () => this.refresh(),
    );
    this.parts = Disposable.from(
      webview.onDidReceiveMessage((message: unknown) => void this.receive(message)),
      server.onDidChange(changed),
      // The server would tell of it, too; whoever types sees it sooner when it is asked at once.
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId === "okr" && contentChanges.length) changed();
      }),
      panel.onDidChangeViewState(() => this.refresh()),
      follow(this),
    );
    panel.onDidDispose(() => {
      this.isReady = false;
      this.parts.dispose();
    });
    panel.title = TITLES[state.kind];
    webview.html = shellOf({
      cspSource: webview.cspSource,
      nonce: newNonce(),
      script: webview.asWebviewUri(Uri.joinPath(dist, "webview-board.js")).toString(),
      style: webview.asWebviewUri(Uri.joinPath(dist, "webview-board.css")).toString(),
    });
  }

  /** Tells the page something; what it can't hear now it asks for when it is back. Out: whether it hears. */
  tell(message: ToPage): boolean {
    const hears = this.isReady && this.panel.visible;
    if (hears) void this.panel.webview.postMessage(message);
    return hears;
  }

  ask: Server["request"] = (method, params) => this.server.request(method, params);

  show(state: PanelState): void {
    this.state = state;
    this.panel.title = TITLES[state.kind];
    this.asked++;
    this.refresh();
  }

  /** So long a page is left alone before a picture is asked for that takes its time. */
  private get rest(): number {
    return this.took <= QUICK ? 0 : Math.min(LONGEST_REST, 2 * this.took);
  }

  /** One question at a time: what changes meanwhile is asked for once, when the answer is there. */
  private refresh(): void {
    if (!this.isReady || !this.panel.visible) return;
    this.isStale = true;
    if (!this.isAsking) void this.update();
  }

  private async update(): Promise<void> {
    this.isAsking = true;
    while (this.isStale) {
      this.isStale = false;
      const { asked, state } = this;
      const start = performance.now();
      const picture = await this.server.request("okr/picture", { ...askedBy(state), ...this.onlooker });
      this.took = performance.now() - start;
      if (!picture || asked !== this.asked) continue;
      this.bring(picture, state);
    }
    this.isAsking = false;
  }

  private get onlooker(): Onlooker {
    return { panel: this.number, ...(this.shown === undefined ? {} : { shown: this.shown }) };
  }

  private bring({ pieces, number, cycle, cycles, names }: SentPicture, state: PanelState): void {
    const chosen = cycle === undefined ? {} : { cycle };
    if (this.tell({ kind: "picture", pieces, state, cycles, names, ...chosen })) this.shown = number;
  }

  private async receive(value: unknown): Promise<void> {
    const message = readMessage(value);
    if (message) await this.answer(message);
  }

  private async answer(message: FromPage): Promise<void> {
    switch (message.kind) {
      case "ready":
        this.isReady = true;
        this.shown = undefined;
        if (message.aspect !== undefined) this.state = { ...this.state, aspect: message.aspect };
        return this.refresh();
      case "state":
        return this.show({
          ...message.state,
          ...(this.state.near === undefined ? {} : { near: this.state.near }),
        });
      case "open":
        return this.open(message);
      case "save":
        return saveForm(this, message.format);
      case "png":
        return savePng(this, message.bytes);
      case "scrolled": // follow.ts hears it
    }
  }

  /** Opens a page at a place; the server says where that is, and knows nothing but pages. */
  private async open({ uri, offset }: FromPage & { kind: "open" }): Promise<void> {
    const source = await this.server.request("okr/picture/source", { uri, offset });
    if (!source) return;
    const { line, character } = source.position;
    const page = Uri.parse(source.uri, true);
    const shown = window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === page.toString(),
    );
    const place = new Position(line, character);
    const beside = this.panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
    await window.showTextDocument(page, {
      viewColumn: shown?.viewColumn ?? beside,
      selection: new Range(place, place),
    });
  }
}
