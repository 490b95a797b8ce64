<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Audience</name>
        <message numerus="yes">
            <source>How the room voted · %n vote(s)</source>
            <translation>
                <numerusform>How the room voted · %n vote</numerusform>
                <numerusform>How the room voted · %n votes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>How the room voted · %n vote(s). Dashed: the first count</source>
            <translation>
                <numerusform>How the room voted · %n vote. Dashed: the first count</numerusform>
                <numerusform>How the room voted · %n votes. Dashed: the first count</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Vote closed · %n vote(s). The result stays hidden: tell your neighbour why.</source>
            <translation>
                <numerusform>Vote closed · %n vote. The result stays hidden: tell your neighbour why.</numerusform>
                <numerusform>Vote closed · %n votes. The result stays hidden: tell your neighbour why.</numerusform>
            </translation>
        </message>
    </context>
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
            <translation>
                <numerusform>%n marked line of the talk showed it.</numerusform>
                <numerusform>%n marked lines of the talk showed it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s) show it, on other roads.</source>
            <translation>
                <numerusform>%n more place shows it, on other roads.</numerusform>
                <numerusform>%n more places show it, on other roads.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It could be asked after %n marked line(s).</source>
            <translation>
                <numerusform>It could be asked after %n marked line.</numerusform>
                <numerusform>It could be asked after %n marked lines.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not asked about on this road: %n place(s) show it.</source>
            <translation>
                <numerusform>Not asked about on this road: %n place shows it.</numerusform>
                <numerusform>Not asked about on this road: %n places show it.</numerusform>
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
            <source>Points lost on average at a fork, of %n person(s)</source>
            <translation>
                <numerusform>Points lost on average at a fork, of %n person</numerusform>
                <numerusform>Points lost on average at a fork, of %n people</numerusform>
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
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s) open</source>
            <translation>
                <numerusform>%n cause open</numerusform>
                <numerusform>%n causes open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cold exam(s)</source>
            <translation>
                <numerusform>%n cold exam</numerusform>
                <numerusform>%n cold exams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam, and the group shows</source>
            <translation>
                <numerusform>%n more person with a cold exam, and the group shows</numerusform>
                <numerusform>%n more people with a cold exam, and the group shows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a cold exam</source>
            <translation>
                <numerusform>%n person with a cold exam</numerusform>
                <numerusform>%n people with a cold exam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandOut</name>
        <message numerus="yes">
            <source>%n more turn(s) in the program</source>
            <translation>
                <numerusform>%n more turn in the program</numerusform>
                <numerusform>%n more turns in the program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s) at most</source>
            <translation>
                <numerusform>%n vote at most</numerusform>
                <numerusform>%n votes at most</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>about %n person</numerusform>
                <numerusform>about %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>%n damaged run(s) left out</source>
            <translation>
                <numerusform>%n damaged run left out</numerusform>
                <numerusform>%n damaged runs left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new run(s)</source>
            <translation>
                <numerusform>%n new run</numerusform>
                <numerusform>%n new runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) known already</source>
            <translation>
                <numerusform>%n run known already</numerusform>
                <numerusform>%n runs known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) played on since</source>
            <translation>
                <numerusform>%n run played on since</numerusform>
                <numerusform>%n runs played on since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) went on differently here; one way was kept.</source>
            <translation>
                <numerusform>%n run went on differently here; one way was kept.</numerusform>
                <numerusform>%n runs went on differently here; one way of each was kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Results of %n person(s)</source>
            <translation>
                <numerusform>Results of %n person</numerusform>
                <numerusform>Results of %n people</numerusform>
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
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished run(s)</source>
            <translation>
                <numerusform>%n finished run</numerusform>
                <numerusform>%n finished runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s)</source>
            <translation>
                <numerusform>%n more scenario</numerusform>
                <numerusform>%n more scenarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scored answer(s)</source>
            <translation>
                <numerusform>%n more scored answer</numerusform>
                <numerusform>%n more scored answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) deleted</source>
            <translation>
                <numerusform>%n run deleted</numerusform>
                <numerusform>%n runs deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) go, with their debriefs and what is due. Rules and promises stay.</source>
            <translation>
                <numerusform>%n run goes, with its debrief and what is due. Rules and promises stay.</numerusform>
                <numerusform>%n runs go, with their debriefs and what is due. Rules and promises stay.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation>
                <numerusform>%n scenario</numerusform>
                <numerusform>%n scenarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Can be taken back for %n second(s)</source>
            <translation>
                <numerusform>Can be taken back for %n second</numerusform>
                <numerusform>Can be taken back for %n seconds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n run(s)</source>
            <translation>
                <numerusform>Delete %n run</numerusform>
                <numerusform>Delete %n runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>From %n cold exam(s)</source>
            <translation>
                <numerusform>From %n cold exam</numerusform>
                <numerusform>From %n cold exams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n scenario(s)</source>
            <translation>
                <numerusform>Show %n scenario</numerusform>
                <numerusform>Show all %n scenarios</numerusform>
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
        <name>Report</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cold exam(s)</source>
            <translation>
                <numerusform>%n cold exam</numerusform>
                <numerusform>%n cold exams</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished run(s)</source>
            <translation>
                <numerusform>%n finished run</numerusform>
                <numerusform>%n finished runs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork(s) with fewer</source>
            <translation>
                <numerusform>%n fork with fewer</numerusform>
                <numerusform>%n forks with fewer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cause(s) in the program</source>
            <translation>
                <numerusform>%n more cause in the program</numerusform>
                <numerusform>%n more causes in the program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more fork(s) in the program</source>
            <translation>
                <numerusform>%n more fork in the program</numerusform>
                <numerusform>%n more forks in the program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in the program</source>
            <translation>
                <numerusform>%n more in the program</numerusform>
                <numerusform>%n more in the program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam needed</source>
            <translation>
                <numerusform>%n more person with a cold exam needed</numerusform>
                <numerusform>%n more people with a cold exam needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) in the program</source>
            <translation>
                <numerusform>%n more run in the program</numerusform>
                <numerusform>%n more runs in the program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s) in the program</source>
            <translation>
                <numerusform>%n more scenario in the program</numerusform>
                <numerusform>%n more scenarios in the program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more turn(s) in the program</source>
            <translation>
                <numerusform>%n more turn in the program</numerusform>
                <numerusform>%n more turns in the program</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a cold exam</source>
            <translation>
                <numerusform>%n person with a cold exam</numerusform>
                <numerusform>%n people with a cold exam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n room</numerusform>
                <numerusform>%n rooms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mean over %n cold exam(s)</source>
            <translation>
                <numerusform>mean over %n cold exam</numerusform>
                <numerusform>mean over %n cold exams</numerusform>
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
        <name>Sending</name>
        <message numerus="yes">
            <source>%n run(s) sent</source>
            <translation>
                <numerusform>%n run sent</numerusform>
                <numerusform>%n runs sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) wait to be sent.</source>
            <translation>
                <numerusform>%n run waits to be sent.</numerusform>
                <numerusform>%n runs wait to be sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) were not accepted</source>
            <translation>
                <numerusform>%n run was not accepted</numerusform>
                <numerusform>%n runs were not accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message numerus="yes">
            <source>%n point(s) lost for good.</source>
            <translation>
                <numerusform>%n point lost for good.</numerusform>
                <numerusform>%n points lost for good.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workshop</name>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n hand</numerusform>
                <numerusform>%n hands</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone(s) here</source>
            <translation>
                <numerusform>%n phone here</numerusform>
                <numerusform>%n phones here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n voted</source>
            <translation>
                <numerusform>%n voted</numerusform>
                <numerusform>%n voted</numerusform>
            </translation>
        </message>
    </context>
</TS>
