"""Which language a text is in: what is not English is said to be so, nothing English ever is."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.language import language
from factcheck.lexicon import load

FOREIGN = {
    "de": "Die Zahl der Besucher stieg im vergangenen Jahr um 45 Prozent auf 7.000, nachdem es"
    " zuvor nur 6.000 gewesen waren.",
    "fr": "Le nombre de visiteurs a augmenté de 45 % l'an dernier pour atteindre 7 000, contre"
    " 6 000 l'année précédente.",
    "es": "El número de visitantes subió un 45 por ciento el año pasado, hasta los 7.000,"
    " frente a los 6.000 del año anterior.",
    "it": "Il numero dei visitatori è salito del 45 per cento lo scorso anno, a 7.000, dai"
    " 6.000 dell'anno precedente.",
    "pt": "O número de visitantes aumentou 45 por cento no ano passado, para 7.000, contra"
    " 6.000 no ano anterior.",
    "nl": "Het aantal bezoekers steeg vorig jaar met 45 procent tot 7.000, tegen 6.000 in het"
    " jaar daarvoor.",
    "sv": "Antalet besökare ökade med 45 procent förra året till 7 000, jämfört med 6 000 året"
    " innan.",
    "da": "Antallet af besøgende steg sidste år med 45 procent til 7.000 mod 6.000 året før.",
    "no": "Antallet besøkende økte med 45 prosent i fjor til 7000, mot 6000 året før.",
    "fi": "Kävijöiden määrä kasvoi viime vuonna 45 prosenttia 7 000:een edellisvuoden 6 000:sta.",
    "pl": "Liczba odwiedzających wzrosła w ubiegłym roku o 45 procent do 7000 z 6000 rok"
    " wcześniej.",
    "cs": "Počet návštěvníků loni vzrostl o 45 procent na 7000 z 6000 o rok dříve.",
    "hu": "A látogatók száma tavaly 45 százalékkal nőtt, 7000-re az egy évvel korábbi 6000-ről.",
    "ro": "Numărul vizitatorilor a crescut anul trecut cu 45 la sută, la 7.000, de la 6.000 cu"
    " un an înainte.",
    "tr": "Ziyaretçi sayısı geçen yıl yüzde 45 artarak 6.000'den 7.000'e yükseldi.",
    "ru": "Число посетителей в прошлом году выросло на 45 процентов, до 7000 с 6000 годом ранее.",
    "uk": "Кількість відвідувачів торік зросла на 45 відсотків, до 7000 з 6000 роком раніше.",
    "el": "Ο αριθμός των επισκεπτών αυξήθηκε πέρυσι κατά 45 τοις εκατό, στους 7.000 από 6.000.",
    "ar": "ارتفع عدد الزوار العام الماضي بنسبة 45 في المئة إلى 7000 مقابل 6000 في العام السابق.",
    "he": "מספר המבקרים עלה בשנה שעברה ב-45 אחוזים ל-7,000, לעומת 6,000 בשנה הקודמת.",
    "zh": "去年参观人数增长了百分之四十五，从前年的6000人增加到7000人。",
    "ja": "昨年の来場者数は前年の6000人から45パーセント増えて7000人となった。",
    "ko": "지난해 방문객 수는 전년도의 6000명에서 45퍼센트 늘어난 7000명을 기록했다.",
    "hi": "पिछले साल आगंतुकों की संख्या 45 प्रतिशत बढ़कर 6,000 से 7,000 हो गई।",
    "vi": "Số lượng khách tham quan năm ngoái tăng 45 phần trăm lên 7.000 người, so với 6.000"
    " người của năm trước đó.",
    "id": "Jumlah pengunjung naik 45 persen tahun lalu menjadi 7.000 dari 6.000 pada tahun"
    " sebelumnya.",
    "cy": "Cynyddodd nifer yr ymwelwyr 45 y cant y llynedd i 7,000 o 6,000 y flwyddyn flaenorol.",
    "sw": "Idadi ya wageni iliongezeka kwa asilimia 45 mwaka jana hadi 7,000 kutoka 6,000 mwaka"
    " uliotangulia.",
}

ENGLISH = {
    "prose": "Visits to the ferry terminal rose by a sixth last year, and the harbour board"
    " expects more of them this summer.",
    "a brief": "Operating profit 4.1m vs 3.6m, turnover flat, dividend unchanged at 12p, net"
    " debt down to 2.2m, headcount cut by 30 after two closures.",
    "notes": "bought 3 apples, 4 pears, 12 plums; ate 2 pears, gave away 5 plums, made jam of"
    " the rest",
    "a recipe": "Whisk 3 eggs, fold in 200 g sieved flour, add 50 ml warm milk, rest for 10"
    " minutes, fry in hot butter until golden.",
    "a contract": "Whereas the lessee shall pay to the lessor a sum of £4,000 per annum, such"
    " sum being due on each quarter day.",
    "a study": "Mean reaction times differed between groups, t(28) = 2.20, p = .036, with"
    " slower responses after sleep loss.",
    "speech": "well um I mean we had what like forty people turn up and half of them left early"
    " didn't they so yeah twenty or so",
    "verse": "Twelve crows sat down upon a wall, and three flew off before nightfall, so nine"
    " were left to hear us call.",
    "Scots": "They telt us there wis twa hunner fowk at the ceilidh, but ah coonted nae mair"
    " nor ninety o them.",
    "old": "And there went up with him both chariots and horsemen threescore, and it was a very"
    " great company.",
    "names in it": "Müller, García Márquez and Dvořák scored for Borussia Mönchengladbach"
    " against Olympique Lyonnais and Ferencvárosi, said the coach.",
    "a quotation": "« Nous avons dépensé 45 millions de plus que prévu, et cela ne peut pas"
    " durer », the minister said after the vote, adding that the sum would be paid back"
    " within two years.",
    "little but a quotation": '"Wir haben 45 Millionen mehr ausgegeben als geplant, und das'
    ' geht nicht so weiter", he told us.',
}

NOT_KNOWN = {
    "nothing": "",
    "figures": "2019 2020 2021\n4.1 4.5 4.9\n3.2 3.3 3.9\n22% 27% 20%",
    "a headline": "Profits up 12%, jobs down 300",
    "capitals": "FERRY FARES RISE BY 45% AS COUNCIL SLASHES SUBSIDY FOR ISLANDERS",
    "places": "Oslo 5.2, Bergen 3.1, Trondheim 2.0, Stavanger 1.9, Kristiansand 1.5, Tromsø"
    " 1.2, Skien 1",
    "people": "Jean-Pierre de la Fontaine 45, María del Carmen Ruiz 52, Ludwig van der Berg 61",
    "scores": "Müller 12, 45; Schmidt 67 (pen); Özil 89. Yellow cards: Gomez, Lahm. Att: 65,000",
    "species": "Quercus robur 45, Fagus sylvatica 12, Betula pendula 7, Pinus sylvestris 3,"
    " Picea abies 1",
    "maxims": "habeas corpus, ex parte, inter alia, mutatis mutandis, res judicata, sui generis",
    "units": "km kg lb oz ft mi yd cm mm ml dl cl hl g mg kWh",
}


@pytest.mark.parametrize("code", FOREIGN)
def test_a_sentence_in_another_language_is_known(code):
    found = language(FOREIGN[code])
    assert (found.code, found.foreign) == (code, True)
    assert found.name in found.note


@pytest.mark.parametrize("kind", ENGLISH)
def test_english_of_every_kind_is_english(kind):
    assert language(ENGLISH[kind]).name == "English"
    assert not language(ENGLISH[kind]).note


@pytest.mark.parametrize("kind", NOT_KNOWN)
def test_what_may_be_anything_is_not_known(kind):
    assert language(NOT_KNOWN[kind]) is None


@pytest.mark.parametrize("code", FOREIGN)
def test_a_foreign_quotation_makes_no_english_text_foreign(code):
    text = f"{ENGLISH['prose']} “{FOREIGN[code]}” {ENGLISH['notes']}"
    assert language(text).name == "English"
    assert language(text.replace("“", "").replace("”", "")).name == "English"


def test_english_titles_make_no_foreign_text_english():
    said = "Die Sendung “The Voice and the Band” sahen 7 Millionen. "
    assert language(said + FOREIGN["de"]).code == "de"
    assert language(said.replace("“", "").replace("”", "") + 4 * FOREIGN["de"]).code == "de"


def test_english_is_told_without_loading_the_library():
    program = (
        "import sys\nfrom factcheck.language import language\n"
        f"assert language({ENGLISH['prose']!r}).name == 'English'\n"
        f"assert language({NOT_KNOWN['a headline']!r}) is None\n"
        "assert not {'py3langid', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_report_names_the_language():
    german, english = factcheck.check(FOREIGN["de"]), factcheck.check(ENGLISH["prose"])
    assert german.to_dict()["document"]["language"] == "de"
    assert german.notes == (language(FOREIGN["de"]).note,)
    assert english.to_dict()["document"]["language"] == "en"
    assert english.notes == ()
    assert factcheck.check("Profits up 12%").to_dict()["document"]["language"] is None


def test_every_language_has_a_name_of_its_own():
    assert len(set(load("languages").values())) == len(load("languages"))


@given(st.text(), st.text('ab é“”«»" \n1.', max_size=80))
def test_no_text_is_an_error(one, other):
    language(one)
    language(other)
