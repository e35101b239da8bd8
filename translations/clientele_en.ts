<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeCharts</name>
    <message numerus="yes">
        <source>%n other region(s)</source>
        <translation>
            <numerusform>%n other region</numerusform>
            <numerusform>%n other regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s): too few to compare (at least 5). The table has their values.</source>
        <translation>
            <numerusform>%n customer: too few to compare (at least 5). The table has their values.</numerusform>
            <numerusform>%n customers: too few to compare (at least 5). The table has their values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeTitles</name>
    <message numerus="yes">
        <source>%1 has %n customer(s) only</source>
        <translation>
            <numerusform>%1 has %n customer only</numerusform>
            <numerusform>%1 has %n customers only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is absent: none of %n customer(s)</source>
        <translation>
            <numerusform>%1 is absent: none of %n customer</numerusform>
            <numerusform>%1 is absent: none of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Analyze</name>
    <message numerus="yes">
        <source>%n row(s) lack a value and were left out</source>
        <translation>
            <numerusform>%n row lacks a value and was left out</numerusform>
            <numerusform>%n rows lack a value and were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message numerus="yes">
        <source>%n row(s) did not fit and were left out</source>
        <translation>
            <numerusform>%n row did not fit and was left out</numerusform>
            <numerusform>%n rows did not fit and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataChanges</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too few to compare: %n customer(s) in %1</source>
        <translation>
            <numerusform>too few to compare: %n customer in %1</numerusform>
            <numerusform>too few to compare: %n customers in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s)</source>
        <translation>
            <numerusform>%1 value</numerusform>
            <numerusform>%1 values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataIssues</name>
    <message numerus="yes">
        <source>%1 row(s) of the file could not be read</source>
        <translation>
            <numerusform>%1 row of the file could not be read</numerusform>
            <numerusform>%1 rows of the file could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is missing in %2 row(s) (%3)</source>
        <translation>
            <numerusform>%1 is missing in %2 row (%3)</numerusform>
            <numerusform>%1 is missing in %2 rows (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) belong to cancelled orders (code starts with C): %2 orders</source>
        <translation>
            <numerusform>%1 row belongs to a cancelled order (code starts with C): %2</numerusform>
            <numerusform>%1 rows belong to cancelled orders (code starts with C): %2 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have an age below 0 or above 120</source>
        <translation>
            <numerusform>%1 row has an age below 0 or above 120</numerusform>
            <numerusform>%1 rows have an age below 0 or above 120</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have a negative quantity</source>
        <translation>
            <numerusform>%1 row has a negative quantity</numerusform>
            <numerusform>%1 rows have a negative quantity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) have a negative quantity without a cancellation</source>
        <translation>
            <numerusform>%1 row has a negative quantity without a cancellation</numerusform>
            <numerusform>%1 rows have a negative quantity without a cancellation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s) are zero</source>
        <translation>
            <numerusform>%1: %2 row is zero</numerusform>
            <numerusform>%1: %2 rows are zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s) are zero, %3 negative</source>
        <translation>
            <numerusform>%1: %2 row is zero, %3 negative</numerusform>
            <numerusform>%1: %2 rows are zero, %3 negative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 row(s) are negative</source>
        <translation>
            <numerusform>%1: %2 row is negative</numerusform>
            <numerusform>%1: %2 rows are negative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) repeat another row exactly</source>
        <translation>
            <numerusform>%1 row repeats another row exactly</numerusform>
            <numerusform>%1 rows repeat another row exactly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>Holm, of %n test(s)</source>
        <translation>
            <numerusform>Holm, of %n test</numerusform>
            <numerusform>Holm, of %n tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joins</name>
    <message numerus="yes">
        <source>%n key(s) of “%1” occur several times there</source>
        <translation>
            <numerusform>%n key of “%1” occur several times there</numerusform>
            <numerusform>%n keys of “%1” occur several times there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) differ only in case or blanks, such as “%1” and “%2”, and were not matched</source>
        <translation>
            <numerusform>%n key differs only in case or blanks, such as “%1” and “%2”, and was not matched</numerusform>
            <numerusform>%n keys differ only in case or blanks, such as “%1” and “%2”, and were not matched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message numerus="yes">
        <source>No installed font has %n character(s) of this report, and boxes are printed instead: %1</source>
        <translation>
            <numerusform>No installed font has %n character of this report, and a box is printed instead: %1</numerusform>
            <numerusform>No installed font has %n characters of this report, and boxes are printed instead: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickSendDialog</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n band(s) of %1</source>
        <translation>
            <numerusform>%n band of %1</numerusform>
            <numerusform>%n bands of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lie outside the edges</source>
        <translation>
            <numerusform>%n value lie outside the edges</numerusform>
            <numerusform>%n values lie outside the edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is missing in %n row(s) (%2)</source>
        <translation>
            <numerusform>%1 is missing in %n row (%2)</numerusform>
            <numerusform>%1 is missing in %n rows (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds numbers, but for %n cell(s)</source>
        <translation>
            <numerusform>%1 holds numbers, but for %n cell</numerusform>
            <numerusform>%1 holds numbers, but for %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds dates, but for %n cell(s)</source>
        <translation>
            <numerusform>%1 holds dates, but for %n cell</numerusform>
            <numerusform>%1 holds dates, but for %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) differ from others only in blanks or case</source>
        <translation>
            <numerusform>%1: %n cell differs from others only in blanks or case</numerusform>
            <numerusform>%1: %n cells differ from others only in blanks or case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) cannot be right</source>
        <translation>
            <numerusform>%1: %n value cannot be right</numerusform>
            <numerusform>%1: %n values cannot be right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n value(s) lie far from the others</source>
        <translation>
            <numerusform>%1: %n value lie far from the others</numerusform>
            <numerusform>%1: %n values lie far from the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another row exactly (%1)</source>
        <translation>
            <numerusform>%n row repeats another row exactly (%1)</numerusform>
            <numerusform>%n rows repeat another row exactly (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat another row in all but %1 (%2): they may be real repeats</source>
        <translation>
            <numerusform>%n row repeats another row in all but %1 (%2): it may be a real repeat</numerusform>
            <numerusform>%n rows repeat another row in all but %1 (%2): they may be real repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) have a price of zero or below</source>
        <translation>
            <numerusform>%1: %n row has a price of zero or below</numerusform>
            <numerusform>%1: %n rows have a price of zero or below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no products: their code has no or one digit</source>
        <translation>
            <numerusform>%n row is no product: its code has no or one digit</numerusform>
            <numerusform>%n rows are no products: their code has no or one digit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n division(s) by zero give no value</source>
        <translation>
            <numerusform>%n division by zero give no value</numerusform>
            <numerusform>%n divisions by zero give no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are too large and give no value</source>
        <translation>
            <numerusform>%n result is too large and gives no value</numerusform>
            <numerusform>%n results are too large and give no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n root(s), logarithm(s) or number(s) of text have no value</source>
        <translation>
            <numerusform>%n root, logarithm or number of text has no value</numerusform>
            <numerusform>%n roots, logarithms or numbers of text have no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fulfil the condition</source>
        <translation>
            <numerusform>%n row does not fulfil the condition</numerusform>
            <numerusform>%n rows do not fulfil the condition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) fulfil the condition</source>
        <translation>
            <numerusform>%n row fulfil the condition</numerusform>
            <numerusform>%n rows fulfil the condition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an earlier one</source>
        <translation>
            <numerusform>%n row repeats an earlier one</numerusform>
            <numerusform>%n rows repeat an earlier one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of cancelled orders: %1</source>
        <translation>
            <numerusform>%n row of cancelled orders: %1</numerusform>
            <numerusform>%n rows of cancelled orders: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a product code with no or one digit</source>
        <translation>
            <numerusform>%n row has a product code with no or one digit</numerusform>
            <numerusform>%n rows have a product code with no or one digit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a price of zero or below</source>
        <translation>
            <numerusform>%n row has a price of zero or below</numerusform>
            <numerusform>%n rows have a price of zero or below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a price of zero</source>
        <translation>
            <numerusform>%n row has a price of zero</numerusform>
            <numerusform>%n rows have a price of zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) lie outside %1</source>
        <translation>
            <numerusform>%n value lie outside %1</numerusform>
            <numerusform>%n values lie outside %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack a value</source>
        <translation>
            <numerusform>%n row lacks a value</numerusform>
            <numerusform>%n rows lack a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n cell filled</numerusform>
            <numerusform>%n cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay missing: their group has no value</source>
        <translation>
            <numerusform>%n cell stays missing: its group has no value</numerusform>
            <numerusform>%n cells stay missing: their group has no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) removed</source>
        <translation>
            <numerusform>%n column removed</numerusform>
            <numerusform>%n columns removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with the same value in every row: %1</source>
        <translation>
            <numerusform>%n column with the same value in every row: %1</numerusform>
            <numerusform>%n columns with the same value in every row: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit and are missing now</source>
        <translation>
            <numerusform>%n cell does not fit and is missing now</numerusform>
            <numerusform>%n cells do not fit and are missing now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds JSON objects in %n row(s)</source>
        <translation>
            <numerusform>%1 holds JSON objects in %n row</numerusform>
            <numerusform>%1 holds JSON objects in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of %1 became columns</source>
        <translation>
            <numerusform>%n key of %1 became columns</numerusform>
            <numerusform>%n keys of %1 became columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” hold no JSON object; what they would say is missing</source>
        <translation>
            <numerusform>%n cell of “%1” holds no JSON object; what it would say is missing</numerusform>
            <numerusform>%n cells of “%1” hold no JSON object; what they would say is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n value(s) become others</source>
        <translation>
            <numerusform>More than %n value becomes another</numerusform>
            <numerusform>More than %n values become others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n band(s)</source>
        <translation>
            <numerusform>There is more than %n band</numerusform>
            <numerusform>There are more than %n bands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status has more than %n different value(s)</source>
        <translation>
            <numerusform>The status has more than %n different value</numerusform>
            <numerusform>The status has more than %n different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCover</name>
    <message numerus="yes">
        <source>%n file(s), %1 to %2</source>
        <translation>
            <numerusform>%n file, %1 to %2</numerusform>
            <numerusform>%n files, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sums mix %n currencies</source>
        <translation>
            <numerusform>sums are in %n currency</numerusform>
            <numerusform>sums mix %n currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFindings</name>
    <message numerus="yes">
        <source>%n weaker finding(s) are not printed.</source>
        <translation>
            <numerusform>%n weaker finding is not printed.</numerusform>
            <numerusform>%n weaker findings are not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportLogo</name>
    <message numerus="yes">
        <source>The logo is larger than %n kB</source>
        <translation>
            <numerusform>The logo is larger than %n kB</numerusform>
            <numerusform>The logo is larger than %n kB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logo has more than %n pixels a side</source>
        <translation>
            <numerusform>The logo has more than %n pixels a side</numerusform>
            <numerusform>The logo has more than %n pixels a side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportMethod</name>
    <message numerus="yes">
        <source>p-values are adjusted by Holm&apos;s method over all %n test(s) of the run.</source>
        <translation>
            <numerusform>The p-value of the run&apos;s %n test needs no adjustment.</numerusform>
            <numerusform>p-values are adjusted by Holm&apos;s method over all %n tests of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) changed</source>
        <translation>
            <numerusform>%1 cell changed</numerusform>
            <numerusform>%1 cells changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareContent</name>
    <message numerus="yes">
        <source>%n page(s), vector</source>
        <translation>
            <numerusform>%n page, vector</numerusform>
            <numerusform>%n pages, vector</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n field(s) instead of %1</source>
        <translation>
            <numerusform>%n field instead of %1</numerusform>
            <numerusform>%n fields instead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns of %n input(s) differ from those of %1</source>
        <translation>
            <numerusform>The columns of %n input differ from those of %1</numerusform>
            <numerusform>The columns of %n inputs differ from those of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) of the sheet “%1” were left out: the table begins below “%2”</source>
        <translation>
            <numerusform>The first %n row of the sheet “%1” was left out: the table begins below “%2”</numerusform>
            <numerusform>The first %n rows of the sheet “%1” were left out: the table begins below “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the sheet “%1” hold an error (%2) and count as missing</source>
        <translation>
            <numerusform>%n cell of the sheet “%1” holds an error (%2) and counts as missing</numerusform>
            <numerusform>%n cells of the sheet “%1” hold an error (%2) and count as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) of the sheet “%1” have no stored result and count as missing; save the book with a spreadsheet program to have them calculated</source>
        <translation>
            <numerusform>%n formula of the sheet “%1” has no stored result and counts as missing; save the book with a spreadsheet program to have it calculated</numerusform>
            <numerusform>%n formulas of the sheet “%1” have no stored result and count as missing; save the book with a spreadsheet program to have them calculated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n table(s)</source>
        <translation>
            <numerusform>The file has %n table</numerusform>
            <numerusform>The file has %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1”: %n binary value(s) count as missing</source>
        <translation>
            <numerusform>Column “%1”: %n binary value counts as missing</numerusform>
            <numerusform>Column “%1”: %n binary values count as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” was left out: it holds %n binary value(s)</source>
        <translation>
            <numerusform>Column “%1” was left out: it holds %n binary value</numerusform>
            <numerusform>Column “%1” was left out: it holds %n binary values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1”: %n value(s) without an end, such as infinity, count as missing</source>
        <translation>
            <numerusform>Column “%1”: %n value without an end, such as infinity, counts as missing</numerusform>
            <numerusform>Column “%1”: %n values without an end, such as infinity, count as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1”: %n number(s) have more digits than are kept</source>
        <translation>
            <numerusform>Column “%1”: %n number has more digits than are kept</numerusform>
            <numerusform>Column “%1”: %n numbers have more digits than are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) have other columns</source>
        <translation>
            <numerusform>%n more file has other columns</numerusform>
            <numerusform>%n more files have other columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit and are left out</source>
        <translation>
            <numerusform>%n row does not fit and is left out</numerusform>
            <numerusform>%n rows do not fit and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n column(s)</source>
        <translation>
            <numerusform>The table has more than %n column</numerusform>
            <numerusform>The table has more than %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsInput</name>
    <message numerus="yes">
        <source>%n infinite value(s) of “%1” were left out</source>
        <translation>
            <numerusform>%n infinite value of “%1” was left out</numerusform>
            <numerusform>%n infinite values of “%1” were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepItems</name>
    <message numerus="yes">
        <source>%1 row(s), all kept</source>
        <translation>
            <numerusform>%1 row, all kept</numerusform>
            <numerusform>%1 rows, all kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 row(s)</source>
        <comment>rows before and after a step</comment>
        <translation>
            <numerusform>%1 → %2 row</numerusform>
            <numerusform>%1 → %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 column(s)</source>
        <translation>
            <numerusform>%1 column</numerusform>
            <numerusform>%1 columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) did not fit and were rejected</source>
        <translation>
            <numerusform>%1 row did not fit and was rejected</numerusform>
            <numerusform>%1 rows did not fit and were rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) changed</source>
        <translation>
            <numerusform>%1 cell changed</numerusform>
            <numerusform>%1 cells changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) have no value</source>
        <translation>
            <numerusform>%1 of %2 row has no value</numerusform>
            <numerusform>%1 of %2 rows have no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s) have a value</source>
        <translation>
            <numerusform>%1 of %2 row has a value</numerusform>
            <numerusform>%1 of %2 rows have a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 different value(s) in %2 row(s) that have one</source>
        <translation>
            <numerusform>%1 different value in %2 rows that have one</numerusform>
            <numerusform>%1 different values in %2 rows that have one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) without a value in “%2” are left out</source>
        <translation>
            <numerusform>%1 row without a value in “%2” is left out</numerusform>
            <numerusform>%1 rows without a value in “%2” are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sum of %1 value(s) = %2</source>
        <translation>
            <numerusform>sum of %1 value = %2</numerusform>
            <numerusform>sum of %1 values = %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the smallest of %1 value(s) is %2</source>
        <translation>
            <numerusform>the smallest of %1 value is %2</numerusform>
            <numerusform>the smallest of %1 values is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the largest of %1 value(s) is %2</source>
        <translation>
            <numerusform>the largest of %1 value is %2</numerusform>
            <numerusform>the largest of %1 values is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the earliest of %1 date(s) is %2</source>
        <translation>
            <numerusform>the earliest of %1 date is %2</numerusform>
            <numerusform>the earliest of %1 dates is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the latest of %1 date(s) is %2</source>
        <translation>
            <numerusform>the latest of %1 date is %2</numerusform>
            <numerusform>the latest of %1 dates is %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in order of all %n test(s), the smallest p-value counts times their number, the next times one less, and none falls below the one before it: %1</source>
        <translation>
            <numerusform>in order of all %n test, the smallest p-value counts times their number, the next times one less, and none falls below the one before it: %1</numerusform>
            <numerusform>in order of all %n tests, the smallest p-value counts times their number, the next times one less, and none falls below the one before it: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), all kept</source>
        <translation>
            <numerusform>%1 row, all kept</numerusform>
            <numerusform>%1 rows, all kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2 row(s)</source>
        <comment>rows before and after a step</comment>
        <translation>
            <numerusform>%1 → %2 row</numerusform>
            <numerusform>%1 → %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) changed</source>
        <translation>
            <numerusform>%1 cell changed</numerusform>
            <numerusform>%1 cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) read</source>
        <translation>
            <numerusform>%1 row read</numerusform>
            <numerusform>%1 rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 rejected</numerusform>
            <numerusform>%1 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) in %2 row(s) are other ones after the step</source>
        <translation>
            <numerusform>%1 cell in %2 rows is another one after the step</numerusform>
            <numerusform>%1 cells in %2 rows are other ones after the step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) would go</source>
        <translation>
            <numerusform>%1 row would go</numerusform>
            <numerusform>%1 rows would go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) or column(s)</source>
        <translation>
            <numerusform>%1 value or column</numerusform>
            <numerusform>%1 values or columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), all of the table</source>
        <translation>
            <numerusform>%1 row, all of the table</numerusform>
            <numerusform>%1 rows, all of the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>a part is larger than %n MB</source>
        <translation>
            <numerusform>a part is larger than %n MB</numerusform>
            <numerusform>a part is larger than %n MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its data would take more than %n GB</source>
        <translation>
            <numerusform>its data would take more than %n GB</numerusform>
            <numerusform>its data would take more than %n GB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data takes more than %n GB</source>
        <translation>
            <numerusform>The data takes more than %n GB</numerusform>
            <numerusform>The data takes more than %n GB</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Importing</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::MainWindow</name>
    <message numerus="yes">
        <source>The data was read again: %n row(s).</source>
        <translation>
            <numerusform>The data was read again: %n row.</numerusform>
            <numerusform>The data was read again: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newer data is open: %n row(s). Undo brings the older data back.</source>
        <translation>
            <numerusform>The newer data is open: %n row. Undo brings the older data back.</numerusform>
            <numerusform>The newer data is open: %n rows. Undo brings the older data back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Replacing</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Session</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Sharing</name>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <translation>
            <numerusform>%1 · %n row</numerusform>
            <numerusform>%1 · %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::StatusBar</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Workspaces</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::charts::ChartView</name>
    <message numerus="yes">
        <source>%n more in the table: press T</source>
        <translation>
            <numerusform>%n more in the table: press T</numerusform>
            <numerusform>%n more in the table: press T</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::ColumnsField</name>
    <message numerus="yes">
        <source>%1 of %n column(s) ticked</source>
        <translation>
            <numerusform>%1 of %n column ticked</numerusform>
            <numerusform>%1 of %n columns ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::DatabaseDialog</name>
    <message numerus="yes">
        <source>%n table(s) and views can be read.</source>
        <translation>
            <numerusform>%n table and views can be read.</numerusform>
            <numerusform>%n tables and views can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::ImportQuestions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have other columns than the first. What a file lacks is missing in its rows.</source>
        <translation>
            <numerusform>%n file has other columns than the first. What a file lacks is missing in its rows.</numerusform>
            <numerusform>%n files have other columns than the first. What a file lacks is missing in its rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have other columns than the first, so they are no one table.</source>
        <translation>
            <numerusform>%n file has other columns than the first, so they are no one table.</numerusform>
            <numerusform>%n files have other columns than the first, so they are no one table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::ImportWizard</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::KeysDialog</name>
    <message numerus="yes">
        <source>%n key(s) are several times in %1.</source>
        <translation>
            <numerusform>%n key is there several times in %1.</numerusform>
            <numerusform>%n keys are several times in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::LinkCard</name>
    <message numerus="yes">
        <source>%n key(s) are there several times:</source>
        <translation>
            <numerusform>%n key is there several times:</numerusform>
            <numerusform>%n keys are there several times:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) differ only in case or blanks, such as “%1” and “%2”.</source>
        <translation>
            <numerusform>%n key differs only in case or blanks, such as “%1” and “%2”.</numerusform>
            <numerusform>%n keys differ only in case or blanks, such as “%1” and “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::OutboxDialog</name>
    <message numerus="yes">
        <source>%n message(s) not confirmed: please decide</source>
        <translation>
            <numerusform>%n message not confirmed: please decide</numerusform>
            <numerusform>%n messages not confirmed: please decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::QuickSendDialog</name>
    <message numerus="yes">
        <source>Send the report to %n recipient(s)?</source>
        <translation>
            <numerusform>Send the report to %n recipient?</numerusform>
            <numerusform>Send the report to %n recipients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sen&amp;d to %n</source>
        <translation>
            <numerusform>Sen&amp;d to %n</numerusform>
            <numerusform>Sen&amp;d to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::RecodeField</name>
    <message numerus="yes">
        <source>The %n most frequent of %1 values; type any other in the last line.</source>
        <translation>
            <numerusform>The %n most frequent of %1 values; type any other in the last line.</numerusform>
            <numerusform>The %n most frequent of %1 values; type any other in the last line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::SendResultView</name>
    <message numerus="yes">
        <source>Sent to %n recipient(s)</source>
        <translation>
            <numerusform>Sent to %n recipient</numerusform>
            <numerusform>Sent to %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::ShareFoot</name>
    <message numerus="yes">
        <source>Sen&amp;d to %n</source>
        <extracomment>The button that sends; %n is the number of recipients.</extracomment>
        <translation>
            <numerusform>Sen&amp;d to %n</numerusform>
            <numerusform>Sen&amp;d to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::StepPreviewView</name>
    <message numerus="yes">
        <source>%1 row(s) go (%2)</source>
        <translation>
            <numerusform>%1 row goes (%2)</numerusform>
            <numerusform>%1 rows go (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) change</source>
        <translation>
            <numerusform>%1 cell change</numerusform>
            <numerusform>%1 cells change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::TablesDiagram</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::items::TableModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::DataPage</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 row(s)</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::EdgesDialog</name>
    <message numerus="yes">
        <source>%n band(s) over %1. Customers of another age are left out, and the page says how many.</source>
        <translation>
            <numerusform>%n band over %1. Customers of another age are left out, and the page says how many.</numerusform>
            <numerusform>%n bands over %1. Customers of another age are left out, and the page says how many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::ExploreInspector</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::ExplorePage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>width of an age band</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom band(s)…</source>
        <translation>
            <numerusform>%n custom band…</numerusform>
            <numerusform>%n custom bands…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::IssueList</name>
    <message numerus="yes">
        <source>%n thing(s) to know about this data</source>
        <translation>
            <numerusform>%n thing to know about this data</numerusform>
            <numerusform>%n things to know about this data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave(s) rows out of an analysis</source>
        <translation>
            <numerusform>%n leaves rows out of an analysis</numerusform>
            <numerusform>%n leave rows out of an analysis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::ProfileHeader</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::ProposalsView</name>
    <message numerus="yes">
        <source>%n thing(s) to clean</source>
        <translation>
            <numerusform>%n thing to clean</numerusform>
            <numerusform>%n things to clean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n get(s) in the way of an analysis</source>
        <translation>
            <numerusform>%n gets in the way of an analysis</numerusform>
            <numerusform>%n get in the way of an analysis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n kept as is</source>
        <translation>
            <numerusform>Show %n kept as is</numerusform>
            <numerusform>Show %n kept as is</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::RecentList</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::workspace::Document</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
</TS>
