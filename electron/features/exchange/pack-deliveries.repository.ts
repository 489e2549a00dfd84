import { type Register, register } from './pack-registers.repository.ts';

/** Letters to many households and how letters arrived, with the tags that households are chosen by. */
export const DELIVERY_REGISTERS: readonly Register[] = [
  register(
    'tags',
    `unit_tag x JOIN tag g ON g.id = x.tag_id JOIN unit u ON u.id = x.unit_id JOIN staff s ON s.id = x.tagged_by`,
    'x.unit_id, g.name',
    [
      ['unitId', 'integer', 'x.unit_id'],
      ['unit', 'text', 'u.display_name'],
      ['tag', 'text', 'g.name'],
      ['active', 'flag', 'g.active'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'x.tagged_at'],
    ],
  ),
  register(
    'letterRuns',
    `letter_run r JOIN staff s ON s.id = r.made_by LEFT JOIN staff e ON e.id = r.ended_by`,
    'r.id',
    [
      ['runId', 'integer', 'r.id'],
      [
        'template',
        'text',
        `(SELECT v.name FROM letter_template_version v WHERE v.template_id = r.template_id
          AND v.version = r.template_version)`,
      ],
      ['templateVersion', 'integer', 'r.template_version'],
      ['chosenBy', 'text', 'r.chosen_by'],
      ['runState', 'choice:runState', 'r.state'],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'r.made_at'],
      ['endedAt', 'text', 'r.ended_at'],
      ['endedBy', 'text', 'e.display_name'],
      ['approvedBy', 'text', 'r.approved_by'],
      ['reason', 'text', 'r.abandon_reason'],
    ],
  ),
  register(
    'letterRunUnits',
    `letter_run_unit x JOIN unit u ON u.id = x.unit_id LEFT JOIN letter l ON l.id = x.letter_id`,
    'x.run_id, x.position',
    [
      ['runId', 'integer', 'x.run_id'],
      ['position', 'integer', 'x.position'],
      ['unitId', 'integer', 'x.unit_id'],
      ['unit', 'text', 'u.display_name'],
      ['takenOut', 'flag', 'x.taken_out'],
      ['letterNumber', 'text', 'l.number'],
    ],
  ),
  register(
    'letterDeliveries',
    `letter_delivery d JOIN letter l ON l.id = d.letter_id LEFT JOIN unit u ON u.id = l.unit_id
       JOIN staff s ON s.id = d.recorded_by LEFT JOIN staff w ON w.id = d.withdrawn_by`,
    'd.id',
    [
      ['letterNumber', 'text', 'l.number'],
      ['unitId', 'integer', 'l.unit_id'],
      ['unit', 'text', 'u.display_name'],
      ['deliveryMethod', 'choice:deliveryMethod', 'd.method'],
      ['deliveryResult', 'choice:deliveryResult', 'd.result'],
      // Of a demand, what came of it is among the services of the acts.
      ['serviceId', 'integer', 'd.service_id'],
      ['day', 'date', 'd.on_day'],
      ['receivedBy', 'text', 'd.received_by'],
      ['relation', 'choice:deliveryRelation', "nullif(d.relation, '')"],
      ['idLastFour', 'text', 'd.id_last_four'],
      ['proves', 'flag', 'd.proves'],
      ['witness', 'text', 'd.witness'],
      ['reference', 'text', 'd.reference'],
      ['deliveryHandler', 'text', 'd.handler'],
      ['note', 'text', "trim(d.reason || ' ' || d.note)"],
      [
        'documentHash',
        'text',
        `(SELECT group_concat(f.sha256) FROM letter_delivery_file x JOIN document f ON f.id = x.document_id
          WHERE x.delivery_id = d.id)`,
      ],
      ['staff', 'text', 's.display_name'],
      ['at', 'text', 'd.recorded_at'],
      ['withdrawnAt', 'text', 'd.withdrawn_at'],
      ['voidedBy', 'text', 'w.display_name'],
      ['reason', 'text', 'd.withdraw_reason'],
    ],
  ),
];
