<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeCharts</name>
    <message numerus="yes">
        <source>%Ln other region(s)</source>
        <translation>
            <numerusform>%Ln other region</numerusform>
            <numerusform>%Ln other regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): too few to compare (at least 5). The table has their values.</source>
        <translation>
            <numerusform>%Ln customer: too few to compare (at least 5). The table has their values.</numerusform>
            <numerusform>%Ln customers: too few to compare (at least 5). The table has their values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeTitles</name>
    <message numerus="yes">
        <source>%1 has %Ln customer(s) only</source>
        <translation>
            <numerusform>%1 has %Ln customer only</numerusform>
            <numerusform>%1 has %Ln customers only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is absent: none of %Ln customer(s)</source>
        <translation>
            <numerusform>%1 is absent: none of %Ln customer</numerusform>
            <numerusform>%1 is absent: none of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Analyze</name>
    <message numerus="yes">
        <source>%Ln row(s) lack a value and were left out</source>
        <translation>
            <numerusform>%Ln row lacks a value and was left out</numerusform>
            <numerusform>%Ln rows lack a value and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln infinite value(s) of “%1” were left out</source>
        <translation>
            <numerusform>%Ln infinite value of “%1” was left out</numerusform>
            <numerusform>%Ln infinite values of “%1” were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%Ln row(s) without a value or a group are left out.</source>
        <translation>
            <numerusform>%Ln row without a value or a group is left out.</numerusform>
            <numerusform>%Ln rows without a value or a group are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold(s) an infinite value.</source>
        <comment>rows left out</comment>
        <translation>
            <numerusform>%Ln of them holds an infinite value.</numerusform>
            <numerusform>%Ln of them hold an infinite value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message numerus="yes">
        <source>%Ln row(s) did not fit and were left out</source>
        <translation>
            <numerusform>%Ln row did not fit and was left out</numerusform>
            <numerusform>%Ln rows did not fit and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrelationCharts</name>
    <message numerus="yes">
        <source>%Ln row(s): too few to tell what goes together (at least 3).</source>
        <translation>
            <numerusform>%Ln row: too few to tell what goes together (at least 3).</numerusform>
            <numerusform>%Ln rows: too few to tell what goes together (at least 3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · strongest %Ln · n = %2</source>
        <comment>method · how many bars · rows</comment>
        <translation>
            <numerusform>%1 · strongest %Ln · n = %2</numerusform>
            <numerusform>%1 · strongest %Ln · n = %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · all %Ln · n = %2</source>
        <comment>method · how many bars · rows</comment>
        <translation>
            <numerusform>%1 · all %Ln · n = %2</numerusform>
            <numerusform>%1 · all %Ln · n = %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln row(s)</source>
        <translation>
            <numerusform>all %Ln row</numerusform>
            <numerusform>all %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrelationWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>a list of columns</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extreme value(s)</source>
        <translation>
            <numerusform>%Ln extreme value</numerusform>
            <numerusform>%Ln extreme values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln extreme value(s) pull the line.</source>
        <translation>
            <numerusform>%Ln extreme value pulls the line.</numerusform>
            <numerusform>%Ln extreme values pull the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message numerus="yes">
        <source>%Ln customer(s) written to %1.</source>
        <translation>
            <numerusform>%Ln customer written to %1.</numerusform>
            <numerusform>%Ln customers written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataChanges</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>too few to compare: %Ln customer(s) in %1</source>
        <translation>
            <numerusform>too few to compare: %Ln customer in %1</numerusform>
            <numerusform>too few to compare: %Ln customers in %1</numerusform>
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
    <name>DescriptionBlocks</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DescriptionCharts</name>
    <message numerus="yes">
        <source>%Ln impossible left out</source>
        <translation>
            <numerusform>%Ln impossible left out</numerusform>
            <numerusform>%Ln impossible left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln far out not drawn</source>
        <translation>
            <numerusform>%Ln far out not drawn</numerusform>
            <numerusform>%Ln far out not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other value(s): %1</source>
        <translation>
            <numerusform>%Ln other value: %1</numerusform>
            <numerusform>%Ln other values: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln different value</numerusform>
            <numerusform>%Ln different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller group(s) not drawn</source>
        <translation>
            <numerusform>%Ln smaller group not drawn</numerusform>
            <numerusform>%Ln smaller groups not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFigures</name>
    <message numerus="yes">
        <source>the p-value, adjusted by Holm&apos;s method over all %Ln test(s) of this data: the smallest counts times their number, the next times one less, and none falls below the one before it</source>
        <translation>
            <numerusform>the p-value, adjusted by Holm&apos;s method over %Ln test of this data: the smallest counts times their number, the next times one less, and none falls below the one before it</numerusform>
            <numerusform>the p-value, adjusted by Holm&apos;s method over all %Ln tests of this data: the smallest counts times their number, the next times one less, and none falls below the one before it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>Holm, of %Ln test(s)</source>
        <translation>
            <numerusform>Holm, of %Ln test</numerusform>
            <numerusform>Holm, of %Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitCharts</name>
    <message numerus="yes">
        <source>%Ln far out not drawn</source>
        <translation>
            <numerusform>%Ln far out not drawn</numerusform>
            <numerusform>%Ln far out not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joins</name>
    <message numerus="yes">
        <source>%Ln key(s) of “%1” occur several times there</source>
        <translation>
            <numerusform>%Ln key of “%1” occur several times there</numerusform>
            <numerusform>%Ln keys of “%1” occur several times there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ only in case or blanks, such as “%1” and “%2”, and were not matched</source>
        <translation>
            <numerusform>%Ln key differs only in case or blanks, such as “%1” and “%2”, and was not matched</numerusform>
            <numerusform>%Ln keys differ only in case or blanks, such as “%1” and “%2”, and were not matched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message numerus="yes">
        <source>No installed font has %Ln character(s) of this report, and boxes are printed instead: %1</source>
        <translation>
            <numerusform>No installed font has %Ln character of this report, and a box is printed instead: %1</numerusform>
            <numerusform>No installed font has %Ln characters of this report, and boxes are printed instead: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairAccount</name>
    <message numerus="yes">
        <source>p-value of no correlation, adjusted for all %Ln pair(s) of the heatmap: in order of size, the smallest counts times their number, the next times one less</source>
        <translation>
            <numerusform>p-value of no correlation, adjusted for %Ln pair of the heatmap: in order of size, the smallest counts times their number, the next times one less</numerusform>
            <numerusform>p-value of no correlation, adjusted for all %Ln pairs of the heatmap: in order of size, the smallest counts times their number, the next times one less</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickSendDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln other(s)</source>
        <translation>
            <numerusform>%1 and %Ln other</numerusform>
            <numerusform>%1 and %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln cell changed</numerusform>
            <numerusform>%Ln cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln band(s) of %1</source>
        <translation>
            <numerusform>%Ln band of %1</numerusform>
            <numerusform>%Ln bands of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) lie outside the edges</source>
        <translation>
            <numerusform>%Ln value lie outside the edges</numerusform>
            <numerusform>%Ln values lie outside the edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is missing in %Ln row(s) (%2)</source>
        <translation>
            <numerusform>%1 is missing in %Ln row (%2)</numerusform>
            <numerusform>%1 is missing in %Ln rows (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds numbers, but for %Ln cell(s)</source>
        <translation>
            <numerusform>%1 holds numbers, but for %Ln cell</numerusform>
            <numerusform>%1 holds numbers, but for %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds dates, but for %Ln cell(s)</source>
        <translation>
            <numerusform>%1 holds dates, but for %Ln cell</numerusform>
            <numerusform>%1 holds dates, but for %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln cell(s) differ from others only in blanks or case</source>
        <translation>
            <numerusform>%1: %Ln cell differs from others only in blanks or case</numerusform>
            <numerusform>%1: %Ln cells differ from others only in blanks or case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) cannot be right</source>
        <translation>
            <numerusform>%1: %Ln value cannot be right</numerusform>
            <numerusform>%1: %Ln values cannot be right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s) lie far from the others</source>
        <translation>
            <numerusform>%1: %Ln value lie far from the others</numerusform>
            <numerusform>%1: %Ln values lie far from the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat another row exactly (%1)</source>
        <translation>
            <numerusform>%Ln row repeats another row exactly (%1)</numerusform>
            <numerusform>%Ln rows repeat another row exactly (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat another row in all but %1 (%2): they may be real repeats</source>
        <translation>
            <numerusform>%Ln row repeats another row in all but %1 (%2): it may be a real repeat</numerusform>
            <numerusform>%Ln rows repeat another row in all but %1 (%2): they may be real repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) have a price of zero or below</source>
        <translation>
            <numerusform>%1: %Ln row has a price of zero or below</numerusform>
            <numerusform>%1: %Ln rows have a price of zero or below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are no products: their code has no or one digit</source>
        <translation>
            <numerusform>%Ln row is no product: its code has no or one digit</numerusform>
            <numerusform>%Ln rows are no products: their code has no or one digit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln division(s) by zero give no value</source>
        <translation>
            <numerusform>%Ln division by zero give no value</numerusform>
            <numerusform>%Ln divisions by zero give no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) are too large and give no value</source>
        <translation>
            <numerusform>%Ln result is too large and gives no value</numerusform>
            <numerusform>%Ln results are too large and give no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln root(s), logarithm(s) or number(s) of text have no value</source>
        <translation>
            <numerusform>%Ln root, logarithm or number of text has no value</numerusform>
            <numerusform>%Ln roots, logarithms or numbers of text have no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) do not fulfil the condition</source>
        <translation>
            <numerusform>%Ln row does not fulfil the condition</numerusform>
            <numerusform>%Ln rows do not fulfil the condition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) fulfil the condition</source>
        <translation>
            <numerusform>%Ln row fulfil the condition</numerusform>
            <numerusform>%Ln rows fulfil the condition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an earlier one</source>
        <translation>
            <numerusform>%Ln row repeats an earlier one</numerusform>
            <numerusform>%Ln rows repeat an earlier one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of cancelled orders: %1</source>
        <translation>
            <numerusform>%Ln row of cancelled orders: %1</numerusform>
            <numerusform>%Ln rows of cancelled orders: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a product code with no or one digit</source>
        <translation>
            <numerusform>%Ln row has a product code with no or one digit</numerusform>
            <numerusform>%Ln rows have a product code with no or one digit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a price of zero or below</source>
        <translation>
            <numerusform>%Ln row has a price of zero or below</numerusform>
            <numerusform>%Ln rows have a price of zero or below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a price of zero</source>
        <translation>
            <numerusform>%Ln row has a price of zero</numerusform>
            <numerusform>%Ln rows have a price of zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) lie outside %1</source>
        <translation>
            <numerusform>%Ln value lie outside %1</numerusform>
            <numerusform>%Ln values lie outside %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack a value</source>
        <translation>
            <numerusform>%Ln row lacks a value</numerusform>
            <numerusform>%Ln rows lack a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <translation>
            <numerusform>%Ln cell filled</numerusform>
            <numerusform>%Ln cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) stay missing: their group has no value</source>
        <translation>
            <numerusform>%Ln cell stays missing: its group has no value</numerusform>
            <numerusform>%Ln cells stay missing: their group has no value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) removed</source>
        <translation>
            <numerusform>%Ln column removed</numerusform>
            <numerusform>%Ln columns removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with the same value in every row: %1</source>
        <translation>
            <numerusform>%Ln column with the same value in every row: %1</numerusform>
            <numerusform>%Ln columns with the same value in every row: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) do not fit and are missing now</source>
        <translation>
            <numerusform>%Ln cell does not fit and is missing now</numerusform>
            <numerusform>%Ln cells do not fit and are missing now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds JSON objects in %Ln row(s)</source>
        <translation>
            <numerusform>%1 holds JSON objects in %Ln row</numerusform>
            <numerusform>%1 holds JSON objects in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) of %1 became columns</source>
        <translation>
            <numerusform>%Ln key of %1 became columns</numerusform>
            <numerusform>%Ln keys of %1 became columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of “%1” hold no JSON object; what they would say is missing</source>
        <translation>
            <numerusform>%Ln cell of “%1” holds no JSON object; what it would say is missing</numerusform>
            <numerusform>%Ln cells of “%1” hold no JSON object; what they would say is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln value(s) become others</source>
        <translation>
            <numerusform>More than %Ln value becomes another</numerusform>
            <numerusform>More than %Ln values become others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln band(s)</source>
        <translation>
            <numerusform>There is more than %Ln band</numerusform>
            <numerusform>There are more than %Ln bands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status has more than %Ln different value(s)</source>
        <translation>
            <numerusform>The status has more than %Ln different value</numerusform>
            <numerusform>The status has more than %Ln different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCover</name>
    <message numerus="yes">
        <source>%Ln file(s), %1 to %2</source>
        <translation>
            <numerusform>%Ln file, %1 to %2</numerusform>
            <numerusform>%Ln files, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sums mix %Ln currencies</source>
        <translation>
            <numerusform>sums are in %Ln currency</numerusform>
            <numerusform>sums mix %Ln currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFindings</name>
    <message numerus="yes">
        <source>%Ln weaker finding(s) are not printed.</source>
        <translation>
            <numerusform>%Ln weaker finding is not printed.</numerusform>
            <numerusform>%Ln weaker findings are not printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportLogo</name>
    <message numerus="yes">
        <source>The logo is larger than %Ln kB</source>
        <translation>
            <numerusform>The logo is larger than %Ln kB</numerusform>
            <numerusform>The logo is larger than %Ln kB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logo has more than %Ln pixels a side</source>
        <translation>
            <numerusform>The logo has more than %Ln pixels a side</numerusform>
            <numerusform>The logo has more than %Ln pixels a side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportMethod</name>
    <message numerus="yes">
        <source>p-values are adjusted by Holm&apos;s method over all %Ln test(s) of the run.</source>
        <translation>
            <numerusform>The p-value of the run&apos;s %Ln test needs no adjustment.</numerusform>
            <numerusform>p-values are adjusted by Holm&apos;s method over all %Ln tests of the run.</numerusform>
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
        <source>p-values are adjusted by Holm&apos;s method over all %Ln test(s) of these findings; they are told below 0.025.</source>
        <translation>
            <numerusform>p-values are adjusted by Holm&apos;s method over %Ln test of these findings; they are told below 0.025.</numerusform>
            <numerusform>p-values are adjusted by Holm&apos;s method over all %Ln tests of these findings; they are told below 0.025.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseWords</name>
    <message numerus="yes">
        <source>%Ln customer(s) lack a value in one of the columns and have no chance here.</source>
        <translation>
            <numerusform>%Ln customer lacks a value in one of the columns and has no chance here.</numerusform>
            <numerusform>%Ln customers lack a value in one of the columns and have no chance here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareContent</name>
    <message numerus="yes">
        <source>%Ln page(s), vector</source>
        <translation>
            <numerusform>%Ln page, vector</numerusform>
            <numerusform>%Ln pages, vector</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%Ln field(s) instead of %1</source>
        <translation>
            <numerusform>%Ln field instead of %1</numerusform>
            <numerusform>%Ln fields instead of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The columns of %Ln input(s) differ from those of %1</source>
        <translation>
            <numerusform>The columns of %Ln input differ from those of %1</numerusform>
            <numerusform>The columns of %Ln inputs differ from those of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) of the sheet “%1” were left out: the table begins below “%2”</source>
        <translation>
            <numerusform>The first %Ln row of the sheet “%1” was left out: the table begins below “%2”</numerusform>
            <numerusform>The first %Ln rows of the sheet “%1” were left out: the table begins below “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the sheet “%1” hold an error (%2) and count as missing</source>
        <translation>
            <numerusform>%Ln cell of the sheet “%1” holds an error (%2) and counts as missing</numerusform>
            <numerusform>%Ln cells of the sheet “%1” hold an error (%2) and count as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of the sheet “%1” have no stored result and count as missing; save the book with a spreadsheet program to have them calculated</source>
        <translation>
            <numerusform>%Ln formula of the sheet “%1” has no stored result and counts as missing; save the book with a spreadsheet program to have it calculated</numerusform>
            <numerusform>%Ln formulas of the sheet “%1” have no stored result and count as missing; save the book with a spreadsheet program to have them calculated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %Ln table(s)</source>
        <translation>
            <numerusform>The file has %Ln table</numerusform>
            <numerusform>The file has %Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1”: %Ln binary value(s) count as missing</source>
        <translation>
            <numerusform>Column “%1”: %Ln binary value counts as missing</numerusform>
            <numerusform>Column “%1”: %Ln binary values count as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1” was left out: it holds %Ln binary value(s)</source>
        <translation>
            <numerusform>Column “%1” was left out: it holds %Ln binary value</numerusform>
            <numerusform>Column “%1” was left out: it holds %Ln binary values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1”: %Ln value(s) without an end, such as infinity, count as missing</source>
        <translation>
            <numerusform>Column “%1”: %Ln value without an end, such as infinity, counts as missing</numerusform>
            <numerusform>Column “%1”: %Ln values without an end, such as infinity, count as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column “%1”: %Ln number(s) have more digits than are kept</source>
        <translation>
            <numerusform>Column “%1”: %Ln number has more digits than are kept</numerusform>
            <numerusform>Column “%1”: %Ln numbers have more digits than are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) have other columns</source>
        <translation>
            <numerusform>%Ln more file has other columns</numerusform>
            <numerusform>%Ln more files have other columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) do not fit and are left out</source>
        <translation>
            <numerusform>%Ln row does not fit and is left out</numerusform>
            <numerusform>%Ln rows do not fit and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %Ln column(s)</source>
        <translation>
            <numerusform>The table has more than %Ln column</numerusform>
            <numerusform>The table has more than %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsInput</name>
    <message numerus="yes">
        <source>%Ln infinite value(s) of “%1” were left out</source>
        <translation>
            <numerusform>%Ln infinite value of “%1” was left out</numerusform>
            <numerusform>%Ln infinite values of “%1” were left out</numerusform>
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
        <source>in order of all %Ln test(s), the smallest p-value counts times their number, the next times one less, and none falls below the one before it: %1</source>
        <translation>
            <numerusform>in order of all %Ln test, the smallest p-value counts times their number, the next times one less, and none falls below the one before it: %1</numerusform>
            <numerusform>in order of all %Ln tests, the smallest p-value counts times their number, the next times one less, and none falls below the one before it: %1</numerusform>
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
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
        <source>a part is larger than %Ln MB</source>
        <translation>
            <numerusform>a part is larger than %Ln MB</numerusform>
            <numerusform>a part is larger than %Ln MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its data would take more than %Ln GB</source>
        <translation>
            <numerusform>its data would take more than %Ln GB</numerusform>
            <numerusform>its data would take more than %Ln GB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data takes more than %Ln GB</source>
        <translation>
            <numerusform>The data takes more than %Ln GB</numerusform>
            <numerusform>The data takes more than %Ln GB</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::CorrelationDesk</name>
    <message numerus="yes">
        <source>%1 × %2: %Ln chosen</source>
        <comment>points of two columns</comment>
        <translation>
            <numerusform>%1 × %2: %Ln chosen</numerusform>
            <numerusform>%1 × %2: %Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All pages show these %Ln row(s).</source>
        <translation>
            <numerusform>All pages show this %Ln row.</numerusform>
            <numerusform>All pages show these %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The segment “%1” has %Ln row(s).</source>
        <translation>
            <numerusform>The segment “%1” has %Ln row.</numerusform>
            <numerusform>The segment “%1” has %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Importing</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::MainWindow</name>
    <message numerus="yes">
        <source>The data was read again: %Ln row(s).</source>
        <translation>
            <numerusform>The data was read again: %Ln row.</numerusform>
            <numerusform>The data was read again: %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newer data is open: %Ln row(s). Undo brings the older data back.</source>
        <translation>
            <numerusform>The newer data is open: %Ln row. Undo brings the older data back.</numerusform>
            <numerusform>The newer data is open: %Ln rows. Undo brings the older data back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Replacing</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Session</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Sharing</name>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <translation>
            <numerusform>%1 · %Ln row</numerusform>
            <numerusform>%1 · %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::StatusBar</name>
    <message numerus="yes">
        <source>%Ln filter(s)</source>
        <translation>
            <numerusform>%Ln filter</numerusform>
            <numerusform>%Ln filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>%Ln row rejected</numerusform>
            <numerusform>%Ln rows rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::app::Workspaces</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::charts::ChartView</name>
    <message numerus="yes">
        <source>%Ln more in the table: press T</source>
        <translation>
            <numerusform>%Ln more in the table: press T</numerusform>
            <numerusform>%Ln more in the table: press T</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::ColumnsField</name>
    <message numerus="yes">
        <source>%1 of %Ln column(s) ticked</source>
        <translation>
            <numerusform>%1 of %Ln column ticked</numerusform>
            <numerusform>%1 of %Ln columns ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::DatabaseDialog</name>
    <message numerus="yes">
        <source>%Ln table(s) and views can be read.</source>
        <translation>
            <numerusform>%Ln table and views can be read.</numerusform>
            <numerusform>%Ln tables and views can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::ImportQuestions</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have other columns than the first. What a file lacks is missing in its rows.</source>
        <translation>
            <numerusform>%Ln file has other columns than the first. What a file lacks is missing in its rows.</numerusform>
            <numerusform>%Ln files have other columns than the first. What a file lacks is missing in its rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have other columns than the first, so they are no one table.</source>
        <translation>
            <numerusform>%Ln file has other columns than the first, so they are no one table.</numerusform>
            <numerusform>%Ln files have other columns than the first, so they are no one table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::ImportWizard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::KeysDialog</name>
    <message numerus="yes">
        <source>%Ln key(s) are several times in %1.</source>
        <translation>
            <numerusform>%Ln key is there several times in %1.</numerusform>
            <numerusform>%Ln keys are several times in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::LinkCard</name>
    <message numerus="yes">
        <source>%Ln key(s) are there several times:</source>
        <translation>
            <numerusform>%Ln key is there several times:</numerusform>
            <numerusform>%Ln keys are there several times:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ only in case or blanks, such as “%1” and “%2”.</source>
        <translation>
            <numerusform>%Ln key differs only in case or blanks, such as “%1” and “%2”.</numerusform>
            <numerusform>%Ln keys differ only in case or blanks, such as “%1” and “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::OutboxDialog</name>
    <message numerus="yes">
        <source>%Ln message(s) not confirmed: please decide</source>
        <translation>
            <numerusform>%Ln message not confirmed: please decide</numerusform>
            <numerusform>%Ln messages not confirmed: please decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delivered</source>
        <translation>
            <numerusform>%Ln delivered</numerusform>
            <numerusform>%Ln delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::QuickSendDialog</name>
    <message numerus="yes">
        <source>Send the report to %Ln recipient(s)?</source>
        <translation>
            <numerusform>Send the report to %Ln recipient?</numerusform>
            <numerusform>Send the report to %Ln recipients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sen&amp;d to %Ln</source>
        <translation>
            <numerusform>Sen&amp;d to %Ln</numerusform>
            <numerusform>Sen&amp;d to %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::RecodeField</name>
    <message numerus="yes">
        <source>The %Ln most frequent of %1 values; type any other in the last line.</source>
        <translation>
            <numerusform>The %Ln most frequent of %1 values; type any other in the last line.</numerusform>
            <numerusform>The %Ln most frequent of %1 values; type any other in the last line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::SendResultView</name>
    <message numerus="yes">
        <source>Sent to %Ln recipient(s)</source>
        <translation>
            <numerusform>Sent to %Ln recipient</numerusform>
            <numerusform>Sent to %Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::dialogs::ShareFoot</name>
    <message numerus="yes">
        <source>Sen&amp;d to %Ln</source>
        <extracomment>The button that sends; %Ln is the number of recipients.</extracomment>
        <translation>
            <numerusform>Sen&amp;d to %Ln</numerusform>
            <numerusform>Sen&amp;d to %Ln</numerusform>
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
    <name>clientele::items::CorrelationModel</name>
    <message numerus="yes">
        <source>%1: %2 %3, %Ln row(s)</source>
        <comment>two columns: measure and its value</comment>
        <translation>
            <numerusform>%1: %2 %3, %Ln row</numerusform>
            <numerusform>%1: %2 %3, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::items::TableModel</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::CorrelationInspector</name>
    <message numerus="yes">
        <source>%Ln row(s) chosen</source>
        <translation>
            <numerusform>%Ln row chosen</numerusform>
            <numerusform>%Ln rows chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::CorrelationPage</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>columns</comment>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
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
    <name>clientele::pages::DescribeView</name>
    <message numerus="yes">
        <source>What %Ln column(s) hold in %1 rows</source>
        <translation>
            <numerusform>What %Ln column holds in %1 rows</numerusform>
            <numerusform>What %Ln columns hold in %1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %Ln column(s) hold in %1 rows, by %2</source>
        <translation>
            <numerusform>What %Ln column holds in %1 rows, by %2</numerusform>
            <numerusform>What %Ln columns hold in %1 rows, by %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::EdgesDialog</name>
    <message numerus="yes">
        <source>%Ln band(s) over %1. Customers of another age are left out, and the page says how many.</source>
        <translation>
            <numerusform>%Ln band over %1. Customers of another age are left out, and the page says how many.</numerusform>
            <numerusform>%Ln bands over %1. Customers of another age are left out, and the page says how many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::ExploreInspector</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::ExplorePage</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <comment>width of an age band</comment>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom band(s)…</source>
        <translation>
            <numerusform>%Ln custom band…</numerusform>
            <numerusform>%Ln custom bands…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::IssueList</name>
    <message numerus="yes">
        <source>%Ln thing(s) to know about this data</source>
        <translation>
            <numerusform>%Ln thing to know about this data</numerusform>
            <numerusform>%Ln things to know about this data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leave(s) rows out of an analysis</source>
        <translation>
            <numerusform>%Ln leaves rows out of an analysis</numerusform>
            <numerusform>%Ln leave rows out of an analysis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::ProfileHeader</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <comment>values of a column</comment>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::pages::ProposalsView</name>
    <message numerus="yes">
        <source>%Ln thing(s) to clean</source>
        <translation>
            <numerusform>%Ln thing to clean</numerusform>
            <numerusform>%Ln things to clean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) in the way of an analysis</source>
        <translation>
            <numerusform>%Ln gets in the way of an analysis</numerusform>
            <numerusform>%Ln get in the way of an analysis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln kept as is</source>
        <translation>
            <numerusform>Show %Ln kept as is</numerusform>
            <numerusform>Show %Ln kept as is</numerusform>
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
    <name>clientele::pages::ResponseView</name>
    <message numerus="yes">
        <source>explained by %Ln column(s)</source>
        <comment>a button that opens the list of columns</comment>
        <translation>
            <numerusform>explained by %Ln column</numerusform>
            <numerusform>explained by %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clientele::workspace::Document</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
</TS>
