// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/rolenames.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace clientele::table {

namespace {

struct Names
{
    Role role;
    bool ofPeople;    // may follow the owner: "customer age"
    const char *text; // best first, as one word each
};

// English, German, French, Spanish, Portuguese.
constexpr Names roleNames[] = {
    {Role::Customer, false,
     "customerid customer custid customernumber customerno customercode customerkey clientid client userid user "
     "memberid member buyerid "
     "shopperid visitorid accountid contactid crmid uid "
     "kundennummer kundennr kundenid kunde kundenkennung kdnr kundencode besteller käufer mitgliedsnummer benutzerid "
     "nutzerid "
     "idclient clientnumber numéroclient numclient noclient nclient codeclient clientcode identifiantclient "
     "utilisateur idutilisateur acheteur "
     "cliente idcliente clienteid codcliente códigocliente códigodecliente códigodocliente numerocliente "
     "númerodecliente nºcliente ncliente "
     "usuario idusuario usuário idusuário comprador idcomprador iddocliente"},
    {Role::Name, true,
     "customername clientname fullname firstname lastname surname familyname username buyername contactname "
     "kundenname vorname nachname familienname vollername nomclient nomduclient nomcomplet prénom nomdefamille "
     "nombrecliente nombredelcliente nombrecompleto apellido apellidos nomecliente nomedocliente nomecompleto "
     "sobrenome"},
    {Role::Email, true,
     "email emailaddress mail mailaddress emailadresse mailadresse epost courriel adressemail adresseemail "
     "adressecourriel correo "
     "correoelectrónico direcciondecorreo correoemail endereçodeemail endereçoemail correioeletrónico "
     "correioeletrônico"},
    {Role::Phone, true,
     "phone phonenumber telephone telephonenumber tel mobile mobilephone mobilenumber cell cellphone telefon "
     "telefonnummer handy "
     "handynummer mobilnummer rufnummer téléphone numérodetéléphone portable teléfono telefono númerodeteléfono móvil "
     "celular telefone "
     "númerodetelefone telemóvel"},
    {Role::Age, true,
     "age ageyears ageinyears agenow alter alterinjahren lebensalter kundenalter âge âgeenannées agedelclient edad "
     "edadenaños edadcliente "
     "idade idadeemanos idadecliente"},
    {Role::BirthYear, true,
     "birthyear yearbirth yearofbirth bornyear geburtsjahr jahrgang annéedenaissance annéenaissance añodenacimiento "
     "añonacimiento "
     "anodenascimento anonascimento"},
    {Role::Gender, true, "gender sex geschlecht genre sexe civilité género sexo"},
    {Role::Education, true,
     "education educationlevel levelofeducation degree qualification bildung bildungsstand bildungsgrad "
     "bildungsabschluss abschluss "
     "schulabschluss éducation niveaudétudes niveauétudes diplôme formation educación niveldeestudios niveleducativo "
     "nivelestudios "
     "estudios educação escolaridade níveldeescolaridade graudeinstrução"},
    {Role::MaritalStatus, true,
     "maritalstatus marital civilstatus relationshipstatus familienstand familienstatus zivilstand étatcivil "
     "situationfamiliale "
     "situationmatrimoniale statutmatrimonial statutmarital estadocivil"},
    {Role::Income, true,
     "income annualincome yearlyincome householdincome salary annualsalary earnings einkommen jahreseinkommen "
     "haushaltseinkommen "
     "nettoeinkommen bruttoeinkommen gehalt jahresgehalt revenuannuel revenus revenu salaire revenufoyer ingresos "
     "ingreso "
     "ingresosanuales ingresoanual renta rentaanual salario renda rendaanual rendimento rendimentoanual rendafamiliar "
     "salário"},
    {Role::Region, true,
     "region salesregion regionname area territory state province district bundesland gebiet verkaufsgebiet provinz "
     "kanton région "
     "département canton territoire región provincia comunidad comunidadautónoma territorio estado zona região "
     "província distrito uf"},
    {Role::Country, true,
     "country countryname countrycode nation land ländercode lieferland herkunftsland pays paysclient codepays país "
     "paísdelcliente pais"},
    {Role::Location, true,
     "location city town place stadt ort wohnort standort lieu ville localité localisation emplacement ciudad "
     "ubicación localidad "
     "municipio cidade localização local município"},
    {Role::Order, false,
     "orderid order ordernumber orderno ordercode invoice invoiceno invoiceid invoicenumber transactionid transaction "
     "transactionno "
     "receiptid receipt receiptno basketid purchaseid bestellnummer bestellnr bestellung bestellid auftrag "
     "auftragsnummer auftragsnr "
     "rechnung rechnungsnummer rechnungsnr belegnummer belegnr transaktionsnummer transaktionsid commande idcommande "
     "numérocommande "
     "numérodecommande numcommande nocommande facture numérofacture numérodefacture idfacture pedido idpedido "
     "númerodepedido númeropedido "
     "numpedido factura idfactura númerodefactura númerofactura idtransacción transacción iddopedido númerodopedido "
     "fatura notafiscal "
     "númerodafatura idtransação transação"},
    {Role::OrderDate, false,
     "orderdate invoicedate purchasedate transactiondate saledate salesdate orderdatetime orderedat purchasedat "
     "checkedoutat checkoutdate "
     "checkouttime ordertime purchasetime dateoforder dateofpurchase orderedon datepurchased date bestelldatum "
     "bestellzeitpunkt kaufdatum "
     "auftragsdatum rechnungsdatum belegdatum transaktionsdatum verkaufsdatum datum datedecommande datecommande "
     "datedachat dateachat "
     "datefacture datedefacture datedevente fechadepedido fechapedido fechadecompra fechacompra fechafactura "
     "fechadefactura "
     "fechadeventa fecha datadopedido datapedido datadecompra datadacompra datacompra datafatura datadafatura "
     "datadavenda data"},
    {Role::Status, false,
     "orderstatus status orderstate bestellstatus auftragsstatus statutcommande statutdecommande statutdelacommande "
     "statut estadopedido "
     "estadodelpedido estadodepedido statusdopedido statuspedido situaçãodopedido"},
    {Role::Quantity, false,
     "quantity qty quantityordered orderquantity units unitssold itemcount numberofitems pieces menge anzahl stückzahl "
     "stück bestellmenge "
     "quantité qté nombredarticles cantidad cantidadpedida unidades quantidade qtd qtde"},
    {Role::UnitPrice, false,
     "unitprice price priceperunit priceeach itemprice productprice pricepereach sellingprice stückpreis einzelpreis "
     "preis artikelpreis "
     "verkaufspreis prixunitaire prix prixdevente preciounitario precio preciounidad preçounitário preço "
     "valorunitário"},
    {Role::Amount, false,
     "purchaseamount amount orderamount totalamount salesamount transactionamount invoiceamount orderamounttotal "
     "ordervalue ordertotal "
     "basketvalue amountspent totalspent totalspend spend spending sales sale totalsales revenue turnover totalprice "
     "linetotal "
     "total totalvalue purchasevalue totalpurchase purchasetotal netamount grossamount "
     "kaufbetrag umsatz betrag einkaufsbetrag bestellwert bestellbetrag rechnungsbetrag warenkorbwert auftragswert "
     "gesamtbetrag "
     "gesamtpreis gesamtumsatz kaufsumme summe ausgaben "
     "montantachat montantdachat montantdelachat montantdesachats montant montanttotal montantcommande "
     "montantdelacommande "
     "chiffredaffaires prixtotal dépenses panier "
     "importedecompra importecompra importedelacompra importe importetotal monto montodecompra montocompra montototal "
     "gasto gastototal "
     "ventas venta valordecompra "
     "valordacompra valorcompra valor valortotal valordopedido valorpedido montante quantia vendas receita faturamento "
     "gastos"},
    {Role::Currency, false, "currency currencycode währung währungscode devise monnaie moneda divisa moeda"},
    {Role::Product, false,
     "productid productcode product stockcode sku itemid itemcode item itemno itemnumber articleid article "
     "articlenumber articleno "
     "productsku productno productnumber asin ean itempurchased "
     "artikelnummer artikelnr artikel artikelid produkt produktid produktnummer produktcode warennummer "
     "produit idproduit codeproduit référence codearticle référenceproduit idarticle producto idproducto "
     "códigoproducto códigodeproducto "
     "códigoarticulo artículo referencia produto idproduto códigoproduto códigodoproduto códigodeproduto artigo"},
    {Role::ProductName, false,
     "productname itemname articlename productdescription itemdescription producttitle description title "
     "produktname artikelname artikelbezeichnung produktbezeichnung bezeichnung beschreibung artikelbeschreibung "
     "nomproduit nomduproduit libellé libelléproduit désignation descriptionproduit nombreproducto nombredelproducto "
     "descripción descripciónproducto descripcióndelproducto nomeproduto nomedoproduto descrição descriçãodoproduto"},
    {Role::Category, false,
     "productcategory category categoryname itemcategory productgroup department producttype productline "
     "kategorie produktkategorie warengruppe produktgruppe artikelgruppe sortiment catégorie catégorieproduit "
     "catégoriedeproduit rayon "
     "famille familleproduit categoría categoríadeproducto categoríadelproducto categoriaproducto categoria "
     "categoriadoproduto "
     "categoriaproduto"},
    {Role::PurchaseFrequency, false,
     "purchasefrequency purchasesfrequency frequencyofpurchases frequencyofpurchase buyingfrequency orderfrequency "
     "shoppingfrequency "
     "purchasesperyear ordersperyear purchasecount numberofpurchases numpurchases "
     "kaufhäufigkeit kauffrequenz einkaufshäufigkeit einkaufsfrequenz bestellhäufigkeit bestellfrequenz käufeprojahr "
     "anzahlkäufe "
     "fréquencedachat fréquenceachat fréquencedachats fréquenceachats fréquencedesachats achatsparan nombredachats "
     "frecuenciadecompra frecuenciacompra frecuenciadecompras comprasporaño númerodecompras "
     "frequênciadecompra frequênciacompra frequênciadecompras frequênciadacompra comprasporano númerodecompras"},
    {Role::Recency, false,
     "recency recencydays dayssincelastpurchase dayssincelastorder rezenz tageseitletztemkauf "
     "tageseitletzterbestellung récence "
     "joursdepuisdernierachat recencia díasdesdeúltimacompra recência diasdesdeaúltimacompra"},
    {Role::Frequency, false, "frequency häufigkeit frequenz fréquence frecuencia frequência"},
    {Role::Monetary, false,
     "monetary monetaryvalue monetär geldwert monétaire valeurmonétaire monetario valormonetario monetário "
     "valormonetário"},
    {Role::Response, false,
     "response responded campaignresponse converted conversion reaktion antwort kampagnenreaktion réponse aréponduà "
     "respuesta respondió "
     "resposta respondeu"},
    {Role::Event, false,
     "eventtype event eventname eventid action activity actiontype ereignis ereignistyp aktion événement typeévénement "
     "typedévénement evento tipoevento tipodeevento acción ação"},
    {Role::EventTime, false,
     "eventtime eventtimestamp timestamp eventdate eventdatetime occurredat ereigniszeit ereigniszeitpunkt zeitstempel "
     "zeitpunkt horodatage "
     "heureévénement horaevento fechaevento marcadetiempo horadoevento datadoevento datahora"},
    {Role::Session, false,
     "sessionid session visitid visit sitzung sitzungsid besuch besuchsid visite idvisite idsession sesión idsesión "
     "visita "
     "idvisita sessão idsessão"},
    {Role::Device, false,
     "deviceid device cookieid cookie deviceuuid gerät geräteid gerätid appareil idappareil dispositivo iddispositivo"},
    {Role::Page, false, "pageid page pageurl url pageview seite seitenid seitenurl idpage página idpágina"},
    {Role::Campaign, false,
     "campaignid campaign campaigncode kampagne kampagnenid campagne idcampagne campaña idcampaña campanha idcampanha"},
};

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c == QChar(0x00df))
            plain += QStringLiteral("ss");
        else if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

// "Käufe" is also written "Kaeufe".
QString withUmlautsSpelledOut(QString text)
{
    text = text.toLower();
    text.replace(QChar(0x00e4), QLatin1String("ae"))
        .replace(QChar(0x00f6), QLatin1String("oe"))
        .replace(QChar(0x00fc), QLatin1String("ue"));
    return text;
}

using NameIndex = QHash<QString, std::vector<NamedRole>>;

void addName(NameIndex &index, const QString &name, const NamedRole &role)
{
    auto &roles = index[name];
    if (std::none_of(roles.begin(), roles.end(), [&](const NamedRole &known) { return known.role == role.role; }))
        roles.push_back(role);
}

const NameIndex &nameIndex(bool ofPeopleOnly)
{
    static const auto make = [](bool only) {
        NameIndex index;
        for (const Names &names : roleNames) {
            if (only && !names.ofPeople)
                continue;
            double score = 100;
            for (const QString &name : QString::fromUtf8(names.text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                addName(index, withoutAccents(name), {names.role, score});
                addName(index, withoutAccents(withUmlautsSpelledOut(name)), {names.role, score});
                score = std::max(50.0, score - 0.5);
            }
        }
        return index;
    };
    static const NameIndex all = make(false);
    static const NameIndex ofPeople = make(true);
    return ofPeopleOnly ? ofPeople : all;
}

// The words of a name: parted by signs and where a capital follows a small letter.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    QChar before;
    for (const QChar c : name) {
        const bool parts = !c.isLetterOrNumber() && !c.isMark();
        if (parts || (c.isUpper() && before.isLower())) {
            if (!word.isEmpty())
                words.append(withoutAccents(word));
            word.clear();
        }
        if (!parts)
            word += c;
        before = c;
    }
    if (!word.isEmpty())
        words.append(withoutAccents(word));
    return words;
}

bool isCurrency(const QString &word)
{
    static const QStringList currencies = {
        QStringLiteral("eur"), QStringLiteral("usd"),     QStringLiteral("gbp"),     QStringLiteral("chf"),
        QStringLiteral("brl"), QStringLiteral("euro"),    QStringLiteral("euros"),   QStringLiteral("dollar"),
        QStringLiteral("mxn"), QStringLiteral("dollars"), QStringLiteral("dolares"), QStringLiteral("reais")};
    return currencies.contains(word);
}

bool isOwner(const QString &word)
{
    static const QStringList owners = {
        QStringLiteral("customer"), QStringLiteral("customers"), QStringLiteral("client"),  QStringLiteral("user"),
        QStringLiteral("kunde"),    QStringLiteral("kunden"),    QStringLiteral("cliente"), QStringLiteral("usuario"),
        QStringLiteral("buyer"),    QStringLiteral("person"),    QStringLiteral("member"),  QStringLiteral("acheteur")};
    return owners.contains(word);
}

bool isFiller(const QString &word)
{
    static const QStringList fillers = {
        QStringLiteral("in"), QStringLiteral("en"), QStringLiteral("em"), QStringLiteral("of"),  QStringLiteral("the"),
        QStringLiteral("de"), QStringLiteral("du"), QStringLiteral("do"), QStringLiteral("del"), QStringLiteral("s")};
    return fillers.contains(word);
}

} // namespace

QString compactName(const QString &name)
{
    return withoutAccents(name);
}

std::vector<NamedRole> rolesByName(const QString &name)
{
    const QString compact = compactName(name);
    if (const auto found = nameIndex(false).constFind(compact); found != nameIndex(false).constEnd())
        return *found;
    QStringList words = wordsOf(name);
    while (words.size() > 1 && (isCurrency(words.last()) || isFiller(words.last())))
        words.removeLast();
    const auto scored = [](std::vector<NamedRole> roles, double less) {
        for (NamedRole &role : roles)
            role.score -= less;
        return roles;
    };
    if (const auto found = nameIndex(false).constFind(words.join(QString())); found != nameIndex(false).constEnd())
        return scored(*found, 2);
    const bool owned = words.size() > 1 && (isOwner(words.first()) || isOwner(words.last()));
    if (!owned)
        return {};
    if (isOwner(words.first()))
        words.removeFirst();
    else
        words.removeLast();
    while (words.size() > 1 && isFiller(words.first()))
        words.removeFirst();
    while (words.size() > 1 && isFiller(words.last()))
        words.removeLast();
    if (const auto found = nameIndex(true).constFind(words.join(QString())); found != nameIndex(true).constEnd())
        return scored(*found, 10);
    return {};
}

bool isBareId(const QString &compact)
{
    static const QStringList names = {QStringLiteral("id"),     QStringLiteral("nr"),     QStringLiteral("code"),
                                      QStringLiteral("key"),    QStringLiteral("codigo"), QStringLiteral("identifiant"),
                                      QStringLiteral("kennung")};
    return names.contains(compact);
}

bool isBareName(const QString &compact)
{
    static const QStringList names = {QStringLiteral("name"), QStringLiteral("nom"), QStringLiteral("nombre"),
                                      QStringLiteral("nome")};
    return names.contains(compact);
}

} // namespace clientele::table
