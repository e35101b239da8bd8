// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/layout.h"
#include "models/report/studyblocks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportLayout)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (!one.toString().isEmpty() && !list.contains(one.toString()))
            list += one.toString();
    }
    return list;
}

/// Reads a layout; the first value that means nothing is remembered.
class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}
    Result<Layout> layout();

private:
    template <class Choice>
    void choose(const char *name, std::optional<Choice> (*fromToken)(const QString &), Choice &choice)
    {
        const QJsonValue value = m_json.value(key(name));
        if (value.isUndefined())
            return;
        if (const auto found = fromToken(value.toString()))
            choice = *found;
        else
            refuse(name, value.toString());
    }
    void refuse(const char *name, const QString &value)
    {
        if (!m_error)
            m_error = Error{Error::Code::Input, Text::tr("The layout has a value that means nothing here"),
                            QStringLiteral("%1: %2").arg(key(name), value),
                            Text::tr("Save the layout again from the Report page, or take the line out")};
    }
    void readTexts(Layout &layout);
    void readStudies(Layout &layout);
    void readLogo(Layout &layout);

    const QJsonObject &m_json;
    std::optional<Error> m_error;
};

void Reader::readTexts(Layout &layout)
{
    const QJsonArray texts = m_json.value(key("texts")).toArray();
    for (const QJsonValue &one : texts) {
        const QString id = one[QStringView(u"id")].toString();
        if (!id.startsWith(QLatin1String("text-"))) {
            refuse("texts", id);
            continue;
        }
        layout.texts.push_back({id, one[QStringView(u"heading")].toString(), one[QStringView(u"text")].toString()});
    }
    const QJsonObject notes = m_json.value(key("notes")).toObject();
    for (auto note = notes.begin(); note != notes.end(); ++note)
        layout.notes.insert(note.key(), note.value().toString());
}

void Reader::readStudies(Layout &layout)
{
    const QJsonArray studies = m_json.value(key("studies")).toArray();
    for (const QJsonValue &one : studies) {
        query::StudyRequest study;
        study.kind = one[QStringView(u"kind")].toString();
        if (!isStudyKind(study.kind)) {
            refuse("studies", study.kind);
            continue;
        }
        const QJsonObject choices = one[QStringView(u"choices")].toObject();
        for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
            QStringList &values = study.choices[choice.key()];
            const QJsonArray list = choice.value().toArray();
            for (const QJsonValue &value : list)
                values += value.toString();
        }
        if (std::find(layout.studies.begin(), layout.studies.end(), study) == layout.studies.end())
            layout.studies.push_back(std::move(study));
    }
}

void Reader::readLogo(Layout &layout)
{
    const QJsonObject logo = m_json.value(key("logo")).toObject();
    const QByteArray bytes = QByteArray::fromBase64(logo.value(key("bytes")).toString().toLatin1());
    if (bytes.isEmpty())
        return;
    if (auto read = logoFromBytes(bytes, logo.value(key("name")).toString()))
        layout.logo = std::move(*read);
    else if (!m_error)
        m_error = read.error();
}

Result<Layout> Reader::layout()
{
    Layout layout;
    choose("template", templateFromToken, layout.start);
    choose("paper", paperFromToken, layout.paper);
    choose("orientation", orientationFromToken, layout.orientation);
    choose("privacy", privacyFromToken, layout.privacy);
    layout.language = m_json.value(key("language")).toString();
    layout.localeName = m_json.value(key("locale")).toString();
    if (!layout.language.isEmpty() && QLocale(layout.language).language() == QLocale::C)
        refuse("language", layout.language);
    if (!layout.localeName.isEmpty() && layout.localeName != QLatin1String("C") &&
        QLocale(layout.localeName).language() == QLocale::C)
        refuse("locale", layout.localeName);
    layout.title = m_json.value(key("title")).toString();
    layout.author = m_json.value(key("author")).toString();
    layout.arrangement.order = strings(m_json.value(key("order")));
    layout.arrangement.added = strings(m_json.value(key("added")));
    layout.arrangement.removed = strings(m_json.value(key("removed")));
    layout.pageStarts = strings(m_json.value(key("pageStarts")));
    readTexts(layout);
    readStudies(layout);
    readLogo(layout);
    if (m_error)
        return tl::make_unexpected(*m_error);
    return layout;
}

} // namespace

QByteArray layoutToJson(const Layout &layout, bool withLogo)
{
    QJsonObject json;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            json.insert(key(name), value);
    };
    const auto addList = [&](const char *name, const QStringList &values) {
        if (!values.isEmpty())
            json.insert(key(name), QJsonArray::fromStringList(values));
    };
    add("template", token(layout.start));
    add("paper", token(layout.paper));
    add("orientation", token(layout.orientation));
    add("privacy", token(layout.privacy));
    add("language", layout.language);
    add("locale", layout.localeName);
    add("title", layout.title);
    add("author", layout.author);
    addList("order", layout.arrangement.order);
    addList("added", layout.arrangement.added);
    addList("removed", layout.arrangement.removed);
    addList("pageStarts", layout.pageStarts);
    QJsonArray texts;
    for (const OwnText &text : layout.texts)
        texts.append(QJsonObject{{key("id"), text.id}, {key("heading"), text.heading}, {key("text"), text.text}});
    if (!texts.isEmpty())
        json.insert(key("texts"), texts);
    QJsonArray studies;
    for (const query::StudyRequest &study : layout.studies) {
        QJsonObject choices;
        for (auto choice = study.choices.begin(); choice != study.choices.end(); ++choice)
            choices.insert(choice.key(), QJsonArray::fromStringList(choice.value()));
        studies.append(QJsonObject{{key("kind"), study.kind}, {key("choices"), choices}});
    }
    if (!studies.isEmpty())
        json.insert(key("studies"), studies);
    QJsonObject notes;
    for (auto note = layout.notes.begin(); note != layout.notes.end(); ++note)
        notes.insert(note.key(), note.value());
    if (!notes.isEmpty())
        json.insert(key("notes"), notes);
    if (layout.logo.kind != Logo::Kind::None && withLogo)
        json.insert(key("logo"), QJsonObject{{key("name"), layout.logo.name},
                                             {key("bytes"), QString::fromLatin1(layout.logo.bytes.toBase64())}});
    return QJsonDocument(json).toJson();
}

Result<Layout> layoutFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return fail(Error::Code::Parse, Text::tr("This is no layout of a report"), problem.errorString(),
                    Text::tr("Choose a file that was saved from the Report page"));
    }
    const QJsonObject object = document.object();
    return Reader(object).layout();
}

} // namespace clientele::report
