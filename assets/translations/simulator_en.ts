<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Bench</name>
        <message numerus="yes">
            <source>%n ending(s)</source>
            <translation>
                <numerusform>%n ending</numerusform>
                <numerusform>%n endings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork(s)</source>
            <translation>
                <numerusform>%n fork</numerusform>
                <numerusform>%n forks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n node</numerusform>
                <numerusform>%n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came to no ending</source>
            <translation>
                <numerusform>%n of them came to no ending</numerusform>
                <numerusform>%n of them came to no ending</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) failed; the problems say where</source>
            <translation>
                <numerusform>%n plan failed; the problems say where</numerusform>
                <numerusform>%n plans failed; the problems say where</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) passed</source>
            <translation>
                <numerusform>%n plan passed</numerusform>
                <numerusform>%n plans passed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n play state(s)</source>
            <translation>
                <numerusform>%n play state</numerusform>
                <numerusform>%n play states</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n random trainee(s)</source>
            <translation>
                <numerusform>%n random trainee</numerusform>
                <numerusform>%n random trainees</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) to answer</source>
            <translation>
                <numerusform>%n second to answer</numerusform>
                <numerusform>%n seconds to answer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stale</source>
            <comment>texts translated from an older version</comment>
            <translation>
                <numerusform>%n stale</numerusform>
                <numerusform>%n stale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No problems: links, reach, promises, balance, texts and the room were checked over %n state(s).</source>
            <translation>
                <numerusform>No problems: links, reach, promises, balance, texts and the room were checked over %n state.</numerusform>
                <numerusform>No problems: links, reach, promises, balance, texts and the room were checked over %n states.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reach, bounds and blind play are being worked out: %n state(s)</source>
            <translation>
                <numerusform>Reach, bounds and blind play are being worked out: %n state</numerusform>
                <numerusform>Reach, bounds and blind play are being worked out: %n states</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Say nothing for %n second(s)</source>
            <translation>
                <numerusform>Say nothing for %n second</numerusform>
                <numerusform>Say nothing for %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Briefing</name>
        <message numerus="yes">
            <source>{minutes} · difficulty: {level} · about %n turn(s)</source>
            <translation>
                <numerusform>{minutes} · difficulty: {level} · about %n turn</numerusform>
                <numerusform>{minutes} · difficulty: {level} · about %n turns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Causes</name>
        <message numerus="yes">
            <source>%n marked line(s) of the talk showed it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>It could be asked after %n marked line(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message numerus="yes">
            <source>%n more below</source>
            <comment>replies out of view</comment>
            <translation>
                <numerusform>%n more below</numerusform>
                <numerusform>%n more below</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Turn {turn}: %n point(s) of balance lost for good</source>
            <translation>
                <numerusform>Turn {turn}: %n point of balance lost for good</numerusform>
                <numerusform>Turn {turn}: %n points of balance lost for good</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Graph</name>
        <message numerus="yes">
            <source>%n ending(s)</source>
            <translation>
                <numerusform>%n ending</numerusform>
                <numerusform>%n endings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <comment>nodes</comment>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n node</numerusform>
                <numerusform>%n nodes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shares of %n random run(s)</source>
            <translation>
                <numerusform>Shares of %n random run</numerusform>
                <numerusform>Shares of %n random runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shares of %n run(s) by people</source>
            <translation>
                <numerusform>Shares of %n run by people</numerusform>
                <numerusform>Shares of %n runs by people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{share}, %n run(s)</source>
            <comment>of all runs came here</comment>
            <translation>
                <numerusform>{share}, %n run</numerusform>
                <numerusform>{share}, %n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Group</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cold exam(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam, and the group shows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a cold exam</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scored answer(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) deleted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) go, with their debriefs and what is due. Rules and promises stay.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Can be taken back for %n second(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n run(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>From %n cold exam(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n scenario(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n fork(s) with fewer</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cause(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more fork(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam needed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more turn(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message numerus="yes">
            <source>%n text(s) to translate</source>
            <translation>
                <numerusform>%n text to translate</numerusform>
                <numerusform>%n texts to translate</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message numerus="yes">
            <source>%n point(s) lost for good.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
