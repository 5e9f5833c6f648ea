/** A language server as Langium makes one from okr.langium: names of objectives are seen from every file. */
import "./shim.mjs";
import { DefaultScopeComputation, inject } from "langium";
import { createDefaultModule, createDefaultSharedModule, startLanguageServer } from "langium/lsp";
import { NodeFileSystem } from "langium/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { OkrGeneratedModule, OkrGeneratedSharedModule } from "./generated/module.ts";

class ObjectivesEverywhere extends DefaultScopeComputation {
  async collectExportedSymbols(document) {
    const { teams } = document.parseResult.value;
    const nodes = teams.flatMap((team) => [team, ...team.objectives]).filter((node) => node.name);
    return nodes.map((node) => this.descriptions.createDescription(node, node.name, document));
  }
}

const connection = createConnection(ProposedFeatures.all);
const shared = inject(createDefaultSharedModule({ connection, ...NodeFileSystem }), OkrGeneratedSharedModule);
const references = { ScopeComputation: (services) => new ObjectivesEverywhere(services) };
shared.ServiceRegistry.register(inject(createDefaultModule({ shared }), OkrGeneratedModule, { references }));
startLanguageServer(shared);
