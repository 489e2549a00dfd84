import type { ModelLetter } from './model-letters.ts';

const en = { language: 'en' } as const;

export const MODEL_LETTERS_EN: readonly ModelLetter[] = [
  {
    ...en,
    kind: 'supplyNotice',
    name: 'Interruption of supply',
    body: `# Notice: interruption of {{choose Supply: water, electricity, gas, heating, lift service}}
@ To the owners and residents of {{Scope}}
Owing to {{Cause}}, {{Carried out by}} will interrupt the {{Supply}} of {{Scope}} from {{Start}} until {{End}}. It is expected back at {{Expected back}}.
{{if Beforehand}}
Please prepare as follows:
{{Beforehand}}
{{end if}}
Once it is back: {{Afterwards?}}
If somebody in your home is elderly, very young, expecting or not steady on their feet and needs help, please tell us beforehand. We will let you know if it comes back earlier or later. Enquiries: {{Hotline}}.`,
  },
  {
    ...en,
    kind: 'announcement',
    name: 'Announcement',
    body: `# Announcement: {{Subject}}
Under {{Basis}}, the following is made public:
{{Contents}}
It is shown from {{Shown from}} until {{Shown until}}. Objections may be sent within that time, in writing and with name, unit and phone, to {{Objections to}}. Enquiries: {{Hotline}}.
Enclosed: {{Attachments?}}`,
  },
  {
    ...en,
    kind: 'reminder',
    name: 'Reminder',
    body: `# Reminder: {{Subject}}
@ To all owners and residents
Lately {{Background}}. For your own and your family’s safety, please bear in mind:
{{Points}}
In an emergency call {{Hotline}} at once; somebody is always there.`,
  },
  {
    ...en,
    kind: 'memo',
    name: 'Memo',
    body: `## 1. Facts
{{Facts}}
## 2. Proposal
{{Proposal}}
## 3. Action needed and by when
{{Action needed}}`,
  },
  {
    ...en,
    kind: 'workLetter',
    name: 'Work letter',
    body: `# {{Subject}}
@ {{Addressed body}}
{{Facts}}
Under {{Basis}}, please {{Request}} by {{Due}}, and let us know the outcome in writing.
For any question call {{Handler}} on {{Hotline}}.
Enclosed: {{Attachments?}}`,
  },
  {
    ...en,
    kind: 'paymentNotice',
    name: 'Payment notice',
    body: `# Payment notice
@ {{Recipient}}, {{Unit}}
For {{Billing period}} your household owes ¥{{Amount due now}}. Please pay by {{Payment due}}. The charges are:
{{Table of charges}}
{{if Previous arrears}}
The sum includes ¥{{Previous arrears}} from earlier periods. If you have paid it already, please show us the receipt.
{{end if}}
Ways to pay: {{Ways to pay}}
If you have a question about any charge, please ask us within {{Days to query}} days of receiving this notice, on {{Hotline}}.`,
  },
  {
    ...en,
    kind: 'dunning',
    name: 'Demand for payment',
    body: `# Demand for payment of management charges
@ {{Recipient}}, {{Unit}}
Under clause {{Clause}} of the {{Contract}}, the {{Fees in arrears}} of your home from {{Arrears from}} to {{Arrears to}} came due. On the day of this letter ¥{{Arrears}} is still unpaid:
{{Table of arrears}}
Please pay within {{Days to pay}} days of receiving this letter. If you have paid already, please show us the receipt and accept our apology.
If you dispute the service or the sum, please tell us your reasons in writing; we answer within {{Days to answer}} days.
This is written demand number {{Demand number}}. It asserts our claim, and we reserve our rights in law.`,
  },
  {
    ...en,
    kind: 'finalDemand',
    name: 'Final demand',
    body: `# Final demand for the arrears of {{Unit}}
@ {{Recipient}}, {{Unit}}
On {{Earlier demands}} we sent you {{Number of earlier demands}} written demands for the {{Fees in arrears}} of {{Arrears from}} to {{Arrears to}}. Reckoned to {{Reckoned to}}, a principal of ¥{{Arrears}} is still unpaid:
{{Table of arrears}}
{{if Late fee}}
The late fee under clause {{Clause}} of the {{Contract}} comes to ¥{{Late fee}}, as reckoned in the enclosure.
{{end if}}
Please pay by {{Final date}}, or propose instalments in writing. If you dispute the service or the sum, give your reasons in writing; we answer within {{Days to answer}} days.
Failing either, we shall instruct a lawyer and apply for a payment order, sue, or go to arbitration as the law provides.
Enclosed: {{Attachments?}}`,
  },
  {
    ...en,
    kind: 'rectification',
    name: 'Rectification (stop-work) notice',
    body: `# {{choose Measure: Rectification, Stop-work}} notice
@ {{Owner name}}, {{Unit}}{{if Contractor}}; {{Contractor}}{{end if}}
Inspected at {{Inspected at}}, the works were found as follows:
{{Violations}}
Photos: {{Photos?}}
This does not comply with {{Basis}}.
{{if Measure=Stop-work}}
Stop the works there at once on receiving this notice, and do the following by {{Deadline}}. Work may go on only once we have inspected it again.
{{else}}
Please do the following by {{Deadline}}:
{{end if}}
{{Requirements}}
When it is done, call us for a second inspection on {{Hotline}}. If it is not, we act under the fit-out agreement and report to {{Authority}}.
| Received by | | On | |
| Second inspection | < | < | < |
| Inspected by | | On | |`,
  },
  {
    ...en,
    kind: 'worksPermit',
    name: 'Works permit',
    body: `# Works permit
|-----|---------|-----|---------|
| **Unit** | {{Unit}} | **Owner** | {{Owner name}} |
| **Contractor** | {{Contractor}} | < | < |
| **Site manager** | {{Site manager}} | **Phone** | {{Site manager’s phone}} |
| **Works** | {{Works}} | < | < |
| **Permitted** | {{Permitted from}} to {{Valid until}} | < | < |
| **Hours** | {{Working hours}} | **Hot work** | {{tick Hot work: allowed, not allowed}} |
| **Extended to** | | **Approved by** | |
1. Keep this permit on the outside of the entrance door until the works are done. Extend it before it runs out.
2. Leave load-bearing structure, facade, gas and common pipes as they are. Wet rooms pass a flood test.
3. Workers come and go with their passes. Noisy work is done within the hours above. Bag rubbish and take it away at the times given.
4. We look in every day. Questions: {{Hotline}}.`,
  },
  {
    ...en,
    kind: 'goodsPass',
    name: 'Goods release slip',
    body: `# Goods release slip
|---|------|---|------|
| Unit | {{Unit}} | Applicant | {{Applicant}} |
| Applicant is | {{tick Applicant is: owner, family, tenant, contractor}} | Last four of ID | {{Last four of ID}} |
{{if Applicant is≠owner}}
| Owner’s consent | {{choose Owner’s consent: in person, by phone, in writing}} | < | < |
{{end if}}
| Valid | {{Valid until}}, {{Leaving from}}–{{Leaving until}} | Plate | {{if Plate}}{{Plate}}{{else}}—{{end if}} |
| Issued by | {{Handler}} | Gate, time | |
{{table Goods: Item*4, Quantity, Remarks*2}}`,
  },
  {
    ...en,
    kind: 'complaintReply',
    name: 'Reply to a complaint',
    body: `# {{Subject}}
@ {{Recipient}}, {{Unit}}
@ Dear {{Recipient}},
On {{Received on}} you told us of {{Complaint}}. Thank you for that. We looked into it and found:
{{Findings}}
We have done the following:
{{Measures taken}}
So that it does not happen again, we will:
{{Prevention}}
If you are not content with this, you may ask {{Reviewer}} for a review within {{Days to answer}} days of receiving this letter{{if Authority}}, or turn to {{Authority}}{{end if}}. Please call {{Handler}} on {{Hotline}} with any question.`,
  },
];
