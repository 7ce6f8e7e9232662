import { AgreementCard, ProvisionCard } from "./agreement-card.tsx";
import { EntityCard } from "./entity-card.tsx";
import type { Fact } from "./facts.ts";
import { StatementCard } from "./statement-card.tsx";

/** Everything an article tells of one thing. */
export function FactCard({ fact }: { readonly fact: Fact }) {
  switch (fact.kind) {
    case "entity":
      return <EntityCard entity={fact.entity} />;
    case "agreement":
      return <AgreementCard agreement={fact.agreement} />;
    case "provision":
      return <ProvisionCard provision={fact.provision} agreement={fact.agreement} />;
    case "statement":
      return <StatementCard statement={fact.statement} />;
  }
}
