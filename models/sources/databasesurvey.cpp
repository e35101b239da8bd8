// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/databasesurvey.h"

#include "models/sources/columnnames.h"
#include "models/sources/postgressurvey.h"
#include "models/sources/sqlitesurvey.h"
#include "models/sources/words.h"

namespace clientele::sources {

QString whyNotAsked(const ReadOptions &options)
{
    if (options.joins)
        return Words::tr("Several tables are joined");
    return options.types.isEmpty() ? QString() : Words::tr("The types of columns were chosen when the data was opened");
}

Result<SurveyedTable> surveyTable(DatabaseSession &session, const InputAddress &address, const ReadOptions &options,
                                  const Progress &progress)
{
    auto surveyed = session.sqlite() ? surveySqlite(*session.sqlite(), address, options, progress)
                                     : surveyPostgres(session, options, progress);
    if (!surveyed)
        return surveyed;
    if (surveyed->rows == 0)
        return fail(Error::Code::Input, Words::tr("The table has no rows"), session.place(),
                    Words::tr("Choose another table"));
    if (surveyed->columns.empty() && surveyed->whyNot.isEmpty())
        return fail(Error::Code::Input, Words::tr("The table holds nothing but binary values"), session.place(),
                    Words::tr("Choose another table"));
    if (const QString whyNot = whyNotAsked(options); !whyNot.isEmpty())
        surveyed->whyNot = whyNot;
    return surveyed;
}

} // namespace clientele::sources
