import type { StrandAct } from '../../casework/matter/matter.ts'
import type { Words } from '../../kernel/language.ts'

/** What was done, in words, for every act of the strand: an act without words does not compile. */
export const strandTexts: Readonly<Record<StrandAct, Words>> = {
  'notification:receive': {
    fi: 'Ilmoitus saapui, asia tuli vireille',
    sv: 'Anmälan kom in, ärendet inleddes',
    en: 'A notification arrived, the matter was initiated',
  },
  'intake:register': {
    fi: 'Ilmoitus kirjattiin lapselle',
    sv: 'Anmälan registrerades på barnet',
    en: 'The notification was registered for the child',
  },
  'intake:inform': {
    fi: 'Ilmoituksesta kerrottiin perheelle',
    sv: 'Familjen informerades om anmälan',
    en: 'The family was told of the notification',
  },
  'intake:attach': {
    fi: 'Ilmoitus liitettiin asiakkuuteen',
    sv: 'Anmälan fogades till klientrelationen',
    en: 'The notification was attached to the client relationship',
  },
  'intake:transfer': {
    fi: 'Asia siirrettiin toiselle hyvinvointialueelle',
    sv: 'Ärendet överfördes till ett annat välfärdsområde',
    en: 'The matter was transferred to another county',
  },
  'urgency:assess': {
    fi: 'Kiireellisyys arvioitiin',
    sv: 'Brådskan bedömdes',
    en: 'The urgency was assessed',
  },
  'initiation:enter': {
    fi: 'Asian vireilletulo kirjattiin',
    sv: 'Inledandet av ärendet antecknades',
    en: 'The initiation of the matter was entered',
  },
  'assessment:start': {
    fi: 'Palvelutarpeen arviointi alkoi',
    sv: 'Bedömningen av servicebehovet inleddes',
    en: 'The service needs assessment began',
  },
  'assessment:skip': {
    fi: 'Arviointia ei tehdä',
    sv: 'Ingen bedömning görs',
    en: 'No assessment is made',
  },
  'assessment:complete': {
    fi: 'Palvelutarpeen arviointi valmistui',
    sv: 'Bedömningen av servicebehovet blev klar',
    en: 'The service needs assessment was completed',
  },
  'client-relationship:begin': {
    fi: 'Lastensuojelun asiakkuus alkoi',
    sv: 'Klientrelationen inom barnskyddet började',
    en: 'The child welfare client relationship began',
  },
  'client-relationship:name-responsible': {
    fi: 'Lapsen asioista vastaava sosiaalityöntekijä nimettiin',
    sv: 'Den socialarbetare som ansvarar för barnets angelägenheter utsågs',
    en: 'The responsible social worker was named',
  },
  'client-relationship:document': {
    fi: 'Asiakkuusasiakirja allekirjoitettiin',
    sv: 'Klientrelationshandlingen undertecknades',
    en: 'The client relationship document was signed',
  },
  'client-relationship:service-began': {
    fi: 'Palvelun alkaminen kirjattiin',
    sv: 'Servicens början antecknades',
    en: 'The beginning of a service was entered',
  },
  'client-plan:sign': {
    fi: 'Asiakassuunnitelma allekirjoitettiin',
    sv: 'Klientplanen undertecknades',
    en: 'The client plan was signed',
  },
  'open-care:decide': {
    fi: 'Avohuollon tukitoimesta päätettiin',
    sv: 'Beslut fattades om en stödåtgärd inom öppenvården',
    en: 'An open-care support measure was decided',
  },
  'open-care:deliver': {
    fi: 'Päätös annettiin tiedoksi',
    sv: 'Beslutet delgavs',
    en: 'Notice of the decision was given',
  },
  'notes:meeting': {
    fi: 'Tapaaminen tai yhteydenotto kirjattiin',
    sv: 'Ett möte eller en kontakt antecknades',
    en: 'A meeting or contact was entered',
  },
  'people:add-relative': {
    fi: 'Lapsen läheinen lisättiin',
    sv: 'En närstående till barnet lades till',
    en: 'A person around the child was added',
  },
  'document:correct': {
    fi: 'Asiakirja korjattiin',
    sv: 'En handling rättades',
    en: 'A document was corrected',
  },
}

/** A worry that came in, beside what an official did. */
export const strandTones: Readonly<Partial<Record<StrandAct, 'concern' | 'life'>>> = {
  'notification:receive': 'concern',
  'intake:register': 'concern',
  'intake:attach': 'concern',
}
