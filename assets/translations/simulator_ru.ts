<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Along the edges of the graph</source>
            <translation>Вдоль стрелок графа</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Вводная</translation>
        </message>
        <message>
            <source>Bring results in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the editor</source>
            <translation>Выбрать редактор</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Copy the place</source>
            <translation>Копировать место</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exam</source>
            <translation>Экзамен</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Честность</translation>
        </message>
        <message>
            <source>Find a node</source>
            <translation>Найти узел</translation>
        </message>
        <message>
            <source>Fit the graph</source>
            <translation>Вместить граф</translation>
        </message>
        <message>
            <source>Forks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the start</source>
            <translation>С начала</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>На весь экран</translation>
        </message>
        <message>
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hint</source>
            <translation>Подсказка</translation>
        </message>
        <message>
            <source>Keep the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what is written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Клавиши этого экрана</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Крупнее текст</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переместиться</translation>
        </message>
        <message>
            <source>Move the divider that has the keyboard</source>
            <translation>Сдвинуть границу панелей, на которой клавиатура</translation>
        </message>
        <message>
            <source>Nearer, farther</source>
            <translation>Ближе, дальше</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Новый профиль</translation>
        </message>
        <message>
            <source>New scenario from a template</source>
            <translation>Новый сценарий из шаблона</translation>
        </message>
        <message>
            <source>New team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next pane</source>
            <translation>Следующая часть экрана</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Следующая проблема</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Обычный текст</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>На уровень назад</translation>
        </message>
        <message>
            <source>Only what is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Открыть сценарий</translation>
        </message>
        <message>
            <source>Open a scenario folder</source>
            <translation>Открыть папку сценариев</translation>
        </message>
        <message>
            <source>Open by number</source>
            <translation>Открыть по номеру</translation>
        </message>
        <message>
            <source>Open in the editor</source>
            <translation>Открыть в редакторе</translation>
        </message>
        <message>
            <source>Open the fork in the workbench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the line of the problem in the editor</source>
            <translation>Открыть строку проблемы в редакторе</translation>
        </message>
        <message>
            <source>Open the run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own words first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack for sharing</source>
            <translation>Упаковать, чтобы поделиться</translation>
        </message>
        <message>
            <source>Pain points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play from the chosen node</source>
            <translation>Играть с выбранного узла</translation>
        </message>
        <message>
            <source>Play from the start</source>
            <translation>Играть с начала</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Practise from this turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Предыдущая часть экрана</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Предыдущая проблема</translation>
        </message>
        <message>
            <source>Previous step</source>
            <translation>Предыдущий шаг</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress from another computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти из программы</translation>
        </message>
        <message>
            <source>Random trainees</source>
            <translation>Случайные участники</translation>
        </message>
        <message>
            <source>Read the briefing</source>
            <translation>Прочитать вводную</translation>
        </message>
        <message>
            <source>Reload now</source>
            <translation>Перечитать сейчас</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Replay from this turn</source>
            <translation>Переиграть с этого хода</translation>
        </message>
        <message>
            <source>Resume or start</source>
            <translation>Продолжить или начать</translation>
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the graph as picture</source>
            <translation>Сохранить граф как изображение</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the script as PDF</source>
            <translation>Сохранить сценарий для печати (PDF)</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Сказать</translation>
        </message>
        <message>
            <source>Say the reply at once</source>
            <translation>Сказать ответ сразу</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарии</translation>
        </message>
        <message>
            <source>Scroll back</source>
            <translation>Прокрутить назад</translation>
        </message>
        <message>
            <source>Scroll on</source>
            <translation>Прокрутить дальше</translation>
        </message>
        <message>
            <source>Search scenarios</source>
            <translation>Поиск сценариев</translation>
        </message>
        <message>
            <source>Select; again: say it</source>
            <translation>Выбрать; ещё раз — сказать</translation>
        </message>
        <message>
            <source>Sending results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up the playtest</source>
            <translation>Настроить пробу</translation>
        </message>
        <message>
            <source>Show in the workbench</source>
            <translation>Показать в мастерской</translation>
        </message>
        <message>
            <source>Show the replies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мельче текст</translation>
        </message>
        <message>
            <source>Sort by the next column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть ход</translation>
        </message>
        <message>
            <source>Talks in the next language</source>
            <translation>Разговоры на следующем языке</translation>
        </message>
        <message>
            <source>The best road from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other replies</source>
            <translation>Другие ответы</translation>
        </message>
        <message>
            <source>The worst road from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the conversation and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the debrief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>К сценариям</translation>
        </message>
        <message>
            <source>To the start node</source>
            <translation>К начальному узлу</translation>
        </message>
        <message>
            <source>Try this turn again</source>
            <translation>Попробовать этот ход ещё раз</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Ход</translation>
        </message>
        <message>
            <source>Turn the order round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be done with a node, problem or reply</source>
            <translation>Что можно с узлом, проблемой или ответом</translation>
        </message>
        <message>
            <source>What if</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the roads part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole conversation</source>
            <translation>Весь разговор</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>Мастерская</translation>
        </message>
        <message>
            <source>Write a translation sheet</source>
            <translation>Записать лист перевода</translation>
        </message>
    </context>
    <context>
        <name>Axis</name>
        <message>
            <source>Care</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Firmness</source>
            <translation>Твёрдость</translation>
        </message>
        <message>
            <source>brushed past</source>
            <comment>care 1 of 4</comment>
            <translation>услышали краем уха</translation>
        </message>
        <message>
            <source>gave in</source>
            <comment>firmness 0 of 4</comment>
            <translation>уступили</translation>
        </message>
        <message>
            <source>half heard</source>
            <comment>care 2 of 4</comment>
            <translation>услышали наполовину</translation>
        </message>
        <message>
            <source>half held</source>
            <comment>firmness 2 of 4</comment>
            <translation>устояли наполовину</translation>
        </message>
        <message>
            <source>heard</source>
            <comment>care 4 of 4</comment>
            <translation>услышали</translation>
        </message>
        <message>
            <source>held</source>
            <comment>firmness 4 of 4</comment>
            <translation>устояли</translation>
        </message>
        <message>
            <source>ignored</source>
            <comment>care 0 of 4</comment>
            <translation>проигнорировали</translation>
        </message>
        <message>
            <source>mostly gave in</source>
            <comment>firmness 1 of 4</comment>
            <translation>по большей части уступили</translation>
        </message>
        <message>
            <source>mostly heard</source>
            <comment>care 3 of 4</comment>
            <translation>услышали почти всё</translation>
        </message>
        <message>
            <source>mostly held</source>
            <comment>firmness 3 of 4</comment>
            <translation>по большей части устояли</translation>
        </message>
    </context>
    <context>
        <name>BalanceMap</name>
        <message>
            <source>Balance map</source>
            <translation>Карта баланса</translation>
        </message>
        <message>
            <source>Turn {turn}: care {care}, firmness {firmness}.</source>
            <translation>Ход {turn}: внимание {care}, твёрдость {firmness}.</translation>
        </message>
    </context>
    <context>
        <name>Band</name>
        <message>
            <source>Balance lost</source>
            <translation>Баланс потерян</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>В балансе</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Держится</translation>
        </message>
        <message>
            <source>Unsteady</source>
            <translation>Шатко</translation>
        </message>
    </context>
    <context>
        <name>Bench</name>
        <message numerus="yes">
            <source>%n ending(s)</source>
            <translation>
                <numerusform>%n финал</numerusform>
                <numerusform>%n финала</numerusform>
                <numerusform>%n финалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n изъян</numerusform>
                <numerusform>%n изъяна</numerusform>
                <numerusform>%n изъянов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork(s)</source>
            <translation>
                <numerusform>%n развилка</numerusform>
                <numerusform>%n развилки</numerusform>
                <numerusform>%n развилок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n узел</numerusform>
                <numerusform>%n узла</numerusform>
                <numerusform>%n узлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n заметка</numerusform>
                <numerusform>%n заметки</numerusform>
                <numerusform>%n заметок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came to no ending</source>
            <translation>
                <numerusform>%n из них не дошёл до финала</numerusform>
                <numerusform>%n из них не дошли до финала</numerusform>
                <numerusform>%n из них не дошли до финала</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) failed; the problems say where</source>
            <translation>
                <numerusform>%n план не выполнен; где именно — в проблемах</numerusform>
                <numerusform>%n плана не выполнено; где именно — в проблемах</numerusform>
                <numerusform>%n планов не выполнено; где именно — в проблемах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) passed</source>
            <translation>
                <numerusform>%n план выполнен</numerusform>
                <numerusform>%n плана выполнено</numerusform>
                <numerusform>%n планов выполнено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n play state(s)</source>
            <translation>
                <numerusform>%n состояние игры</numerusform>
                <numerusform>%n состояния игры</numerusform>
                <numerusform>%n состояний игры</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n random trainee(s)</source>
            <translation>
                <numerusform>%n случайный участник</numerusform>
                <numerusform>%n случайных участника</numerusform>
                <numerusform>%n случайных участников</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) to answer</source>
            <translation>
                <numerusform>%n секунда на ответ</numerusform>
                <numerusform>%n секунды на ответ</numerusform>
                <numerusform>%n секунд на ответ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stale</source>
            <comment>texts translated from an older version</comment>
            <translation>
                <numerusform>%n устаревший</numerusform>
                <numerusform>%n устаревших</numerusform>
                <numerusform>%n устаревших</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n предупреждение</numerusform>
                <numerusform>%n предупреждения</numerusform>
                <numerusform>%n предупреждений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слов</numerusform>
            </translation>
        </message>
        <message>
            <source>A command of your own</source>
            <translation>Своя команда</translation>
        </message>
        <message>
            <source>A quotation mark in “{command}” is not closed. Close it.</source>
            <translation>В команде «{command}» кавычки не закрыты. Закройте их.</translation>
        </message>
        <message>
            <source>As after</source>
            <translation>Как после</translation>
        </message>
        <message>
            <source>As after earlier talks</source>
            <translation>Как после прежних разговоров</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Как написано</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Best road: {road}</source>
            <translation>Лучшая дорога: {road}</translation>
        </message>
        <message>
            <source>Broken: it can be played when the first error is mended</source>
            <translation>Файл сломан: играть можно будет, когда исправите первый изъян</translation>
        </message>
        <message>
            <source>Broken: the version of {time} stays playable</source>
            <translation>Файл сломан: играть можно в версию от {time}</translation>
        </message>
        <message>
            <source>Copy the place</source>
            <translation>Копировать место</translation>
        </message>
        <message>
            <source>Divider: arrow keys move it</source>
            <translation>Граница панелей: сдвигается стрелками</translation>
        </message>
        <message>
            <source>Ending “{id}” is gone.</source>
            <translation>Финала «{id}» больше нет.</translation>
        </message>
        <message>
            <source>Ending: {title}</source>
            <translation>Финал: {title}</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Изъян</translation>
        </message>
        <message>
            <source>Exact bounds</source>
            <translation>Точные границы</translation>
        </message>
        <message>
            <source>Fact “{id}” is gone.</source>
            <translation>Факта «{id}» больше нет.</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Честность</translation>
        </message>
        <message>
            <source>From node</source>
            <translation>С узла</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>С начала</translation>
        </message>
        <message>
            <source>From turn {turn} on your replies cannot be said: “{id}”.</source>
            <translation>Начиная с хода {turn} ваших ответов уже не сказать: «{id}».</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Граф</translation>
        </message>
        <message>
            <source>Half of them score {low} to {high}, the middle one {median}; the least is {least}, the most {most}.</source>
            <translation>У половины из них от {low} до {high}, посередине — {median}; меньше всего — {least}, больше всего — {most}.</translation>
        </message>
        <message>
            <source>Improper endings</source>
            <translation>Недостойные финалы</translation>
        </message>
        <message>
            <source>It can be played as soon as the first error is mended.</source>
            <translation>Играть можно будет, как только исправите первый изъян.</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Известно</translation>
        </message>
        <message>
            <source>Known facts</source>
            <translation>Известные факты</translation>
        </message>
        <message>
            <source>Language of the playtest</source>
            <translation>Язык пробы</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Выйти</translation>
        </message>
        <message>
            <source>Let them play</source>
            <translation>Пусть играют</translation>
        </message>
        <message>
            <source>Line {line} is open in {editor}</source>
            <translation>Строка {line} открыта в {editor}</translation>
        </message>
        <message>
            <source>Lines open in this editor from now on</source>
            <translation>Теперь строки открываются в этом редакторе</translation>
        </message>
        <message>
            <source>Marks in the graph</source>
            <translation>Пометки на графе</translation>
        </message>
        <message>
            <source>Name a command first.</source>
            <translation>Сначала впишите команду.</translation>
        </message>
        <message>
            <source>Name the new scenario’s folder</source>
            <translation>Назовите папку нового сценария</translation>
        </message>
        <message>
            <source>Narration goes round in a circle there. The playtest stays where it was.</source>
            <translation>Повествование там ходит по кругу. Проба осталась, где была.</translation>
        </message>
        <message>
            <source>New from a template</source>
            <translation>Новый из шаблона</translation>
        </message>
        <message>
            <source>No editor that this program knows was found. Without one, “{place}” is copied for you.</source>
            <translation>Знакомых программе редакторов здесь не нашлось. Без редактора копируется место, например «{place}».</translation>
        </message>
        <message>
            <source>No exact figures: {why}. The problems say where.</source>
            <translation>Точных чисел нет: {why}. Где именно — в проблемах.</translation>
        </message>
        <message>
            <source>No problems in what has been checked so far.</source>
            <translation>В том, что уже проверено, проблем нет.</translation>
        </message>
        <message numerus="yes">
            <source>No problems: links, reach, promises, balance, texts and the room were checked over %n state(s).</source>
            <translation>
                <numerusform>Проблем нет: проверены связи, достижимость, обещания, баланс, тексты и экран зала — всего %n состояние.</numerusform>
                <numerusform>Проблем нет: проверены связи, достижимость, обещания, баланс, тексты и экран зала — всего %n состояния.</numerusform>
                <numerusform>Проблем нет: проверены связи, достижимость, обещания, баланс, тексты и экран зала — всего %n состояний.</numerusform>
            </translation>
        </message>
        <message>
            <source>Node “{id}” is gone.</source>
            <translation>Узла «{id}» больше нет.</translation>
        </message>
        <message>
            <source>Node “{id}” is gone; you stand at “{now}”.</source>
            <translation>Узла «{id}» больше нет; вы стоите на «{now}».</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Nothing was saved since {time}</source>
            <translation>С {time} ничего не сохранено</translation>
        </message>
        <message>
            <source>On average they score {mean}.</source>
            <translation>В среднем — {mean}.</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Открыть сценарий</translation>
        </message>
        <message>
            <source>Open a scenario or make one from a template</source>
            <translation>Откройте сценарий или создайте его из шаблона</translation>
        </message>
        <message>
            <source>Open a scenario’s folder</source>
            <translation>Открыть папку сценария</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>В редактор</translation>
        </message>
        <message>
            <source>Open the line in the editor</source>
            <translation>Открыть строку в редакторе</translation>
        </message>
        <message>
            <source>Opened {time}</source>
            <translation>Открыто в {time}</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>Открывается {name}…</translation>
        </message>
        <message>
            <source>Plans passed: {passed} of {plans}.</source>
            <translation>Планов выполнено: {passed} из {plans}.</translation>
        </message>
        <message>
            <source>Play</source>
            <comment>button of the workbench</comment>
            <translation>Играть</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Играть отсюда</translation>
        </message>
        <message>
            <source>Play with this</source>
            <translation>Играть так</translation>
        </message>
        <message>
            <source>Playtest</source>
            <translation>Проба</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Проблемы</translation>
        </message>
        <message>
            <source>Problems and lines open in it, at the right place.</source>
            <translation>В нём открываются проблемы и строки, сразу на нужном месте.</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обещания</translation>
        </message>
        <message>
            <source>Promises made and open</source>
            <translation>Данные, но ещё не выполненные обещания</translation>
        </message>
        <message>
            <source>Proper endings</source>
            <translation>Достойные финалы</translation>
        </message>
        <message>
            <source>Random trainees</source>
            <translation>Случайные участники</translation>
        </message>
        <message>
            <source>Reach, bounds and blind play are being worked out …</source>
            <translation>Вычисляются достижимость, границы и игра вслепую…</translation>
        </message>
        <message numerus="yes">
            <source>Reach, bounds and blind play are being worked out: %n state(s)</source>
            <translation>
                <numerusform>Вычисляются достижимость, границы и игра вслепую: %n состояние</numerusform>
                <numerusform>Вычисляются достижимость, границы и игра вслепую: %n состояния</numerusform>
                <numerusform>Вычисляются достижимость, границы и игра вслепую: %n состояний</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the files …</source>
            <translation>Чтение файлов…</translation>
        </message>
        <message>
            <source>Reloaded {time}, kept your place</source>
            <translation>Перечитано в {time}, вы там же</translation>
        </message>
        <message>
            <source>Reloaded {time}.</source>
            <translation>Перечитано в {time}.</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Replies by quadrant</source>
            <translation>Ответы по четвертям карты</translation>
        </message>
        <message>
            <source>Say it</source>
            <comment>a reply</comment>
            <translation>Сказать</translation>
        </message>
        <message numerus="yes">
            <source>Say nothing for %n second(s)</source>
            <translation>
                <numerusform>Молчать %n секунду</numerusform>
                <numerusform>Молчать %n секунды</numerusform>
                <numerusform>Молчать %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Настроить</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть ход</translation>
        </message>
        <message>
            <source>Tension 0–20</source>
            <translation>Напряжение 0–20</translation>
        </message>
        <message>
            <source>The best reply here.</source>
            <translation>Лучший ответ здесь.</translation>
        </message>
        <message>
            <source>The choice could not be saved. It is as it was.</source>
            <translation>Выбор не сохранён. Всё осталось, как было.</translation>
        </message>
        <message>
            <source>The client thinks: {words}</source>
            <translation>Клиент думает: {words}</translation>
        </message>
        <message>
            <source>The file has changed: this cannot be done there any more.</source>
            <translation>Файл изменился: сделать это там уже нельзя.</translation>
        </message>
        <message>
            <source>The file is gone: the version of {time} stays playable</source>
            <translation>Файла нет: играть можно в версию от {time}</translation>
        </message>
        <message>
            <source>The least a run can be worth is {least}, the most {most}.</source>
            <translation>Разговор может дать от {least} до {most}.</translation>
        </message>
        <message>
            <source>The lightest road weighs {weight}.</source>
            <translation>Самая лёгкая дорога весит {weight}.</translation>
        </message>
        <message>
            <source>The node you began at is gone: “{id}”.</source>
            <translation>Узла, с которого вы начали, больше нет: «{id}».</translation>
        </message>
        <message>
            <source>The seed is a whole number, for example 1.</source>
            <translation>Зерно — это целое число, например 1.</translation>
        </message>
        <message>
            <source>There is no file here any more</source>
            <translation>Файла здесь больше нет</translation>
        </message>
        <message>
            <source>There is no node “{node}” any more. The playtest stays where it was.</source>
            <translation>Узла «{node}» больше нет. Проба осталась, где была.</translation>
        </message>
        <message>
            <source>There is something at {path} already. Nothing was written; name a folder that is new or empty.</source>
            <translation>В {path} уже что-то есть. Ничего не записано; назовите новую или пустую папку.</translation>
        </message>
        <message>
            <source>They are playing …</source>
            <translation>Они играют…</translation>
        </message>
        <message>
            <source>Trainees</source>
            <translation>Участников</translation>
        </message>
        <message>
            <source>Trainer’s note: {words}</source>
            <translation>Заметка тренера: {words}</translation>
        </message>
        <message>
            <source>Trust 0–20</source>
            <translation>Доверие 0–20</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Попробовать</translation>
        </message>
        <message>
            <source>Use this editor</source>
            <translation>Выбрать этот редактор</translation>
        </message>
        <message>
            <source>Variable “{id}” is gone.</source>
            <translation>Переменной «{id}» больше нет.</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Переменные</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Предупреждение</translation>
        </message>
        <message>
            <source>What blind habits earn</source>
            <translation>Сколько даёт игра вслепую</translation>
        </message>
        <message>
            <source>What each ending can score</source>
            <translation>Сколько может дать каждый финал</translation>
        </message>
        <message>
            <source>Where the best reply stands</source>
            <translation>Где стоит лучший ответ</translation>
        </message>
        <message>
            <source>Why: {words}</source>
            <translation>Почему: {words}</translation>
        </message>
        <message>
            <source>Worst road: {road}</source>
            <translation>Худшая дорога: {road}</translation>
        </message>
        <message>
            <source>Write in your own editor; with every save this screen shows what is not right yet, and the scenario can be played at once. A folder can also be dropped here.</source>
            <translation>Пишите в своём редакторе: с каждым сохранением здесь видно, что ещё не так, и сценарий можно сразу пробовать. Папку можно и перетащить сюда.</translation>
        </message>
        <message>
            <source>Your editor</source>
            <translation>Ваш редактор</translation>
        </message>
        <message>
            <source>a circle of replies uses none of them up</source>
            <translation>ответы ходят по кругу и не исчерпываются</translation>
        </message>
        <message>
            <source>all roads are worth the same</source>
            <translation>все дороги дают одинаково</translation>
        </message>
        <message>
            <source>always the firmest reply</source>
            <translation>всегда самый твёрдый ответ</translation>
        </message>
        <message>
            <source>always the first reply</source>
            <translation>всегда первый ответ</translation>
        </message>
        <message>
            <source>always the longest reply</source>
            <translation>всегда самый длинный ответ</translation>
        </message>
        <message>
            <source>always the most caring reply</source>
            <translation>всегда самый внимательный ответ</translation>
        </message>
        <message>
            <source>always the most soothing reply</source>
            <translation>всегда самый успокаивающий ответ</translation>
        </message>
        <message>
            <source>always the shortest reply</source>
            <translation>всегда самый короткий ответ</translation>
        </message>
        <message>
            <source>any reply, by chance</source>
            <translation>любой ответ, наугад</translation>
        </message>
        <message>
            <source>as written</source>
            <comment>mood at the beginning</comment>
            <translation>как написано</translation>
        </message>
        <message>
            <source>best here</source>
            <comment>a reply</comment>
            <translation>лучший здесь</translation>
        </message>
        <message>
            <source>best road {minutes}</source>
            <comment>reading time of the best road</comment>
            <translation>лучшая дорога {minutes}</translation>
        </message>
        <message>
            <source>broken</source>
            <comment>a promise</comment>
            <translation>нарушено</translation>
        </message>
        <message>
            <source>closed: it can be said once, and was said</source>
            <translation>закрыто: сказать можно раз, и уже сказано</translation>
        </message>
        <message>
            <source>closed: {condition}</source>
            <translation>закрыто: {condition}</translation>
        </message>
        <message>
            <source>comes to rest at {node}</source>
            <translation>останавливается на {node}</translation>
        </message>
        <message>
            <source>does: {tags}</source>
            <comment>tags of a reply</comment>
            <translation>что делает: {tags}</translation>
        </message>
        <message>
            <source>improper</source>
            <comment>an ending</comment>
            <translation>недостойный</translation>
        </message>
        <message>
            <source>improper: bought or bullied, or nothing was settled</source>
            <translation>недостойный: откупились, продавили или ничего не решено</translation>
        </message>
        <message>
            <source>it is the longest</source>
            <translation>он самый длинный</translation>
        </message>
        <message>
            <source>it is the shortest</source>
            <translation>он самый короткий</translation>
        </message>
        <message>
            <source>kept</source>
            <comment>a promise</comment>
            <translation>сдержано</translation>
        </message>
        <message>
            <source>key fork</source>
            <translation>ключевая развилка</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>of a node in the file</comment>
            <translation>строка {line}</translation>
        </message>
        <message>
            <source>narration goes round in a circle</source>
            <translation>повествование ходит по кругу</translation>
        </message>
        <message>
            <source>never reached</source>
            <translation>недостижим</translation>
        </message>
        <message>
            <source>no proper ending can be reached</source>
            <translation>ни до одного достойного финала не дойти</translation>
        </message>
        <message>
            <source>none</source>
            <comment>marks in the graph</comment>
            <translation>без пометок</translation>
        </message>
        <message>
            <source>none yet</source>
            <comment>of the facts</comment>
            <translation>пока ничего</translation>
        </message>
        <message>
            <source>not made</source>
            <comment>a promise</comment>
            <translation>не дано</translation>
        </message>
        <message>
            <source>open</source>
            <comment>a promise</comment>
            <translation>открыто</translation>
        </message>
        <message>
            <source>open: {condition}</source>
            <translation>открыто: {condition}</translation>
        </message>
        <message>
            <source>over the limit: it pays to play blind</source>
            <translation>сверх предела: играть вслепую выгодно</translation>
        </message>
        <message>
            <source>people here</source>
            <comment>marks in the graph</comment>
            <translation>люди здесь</translation>
        </message>
        <message>
            <source>proper</source>
            <comment>an ending</comment>
            <translation>достойный</translation>
        </message>
        <message>
            <source>proper: one can stand by it before a good colleague</source>
            <translation>достойный: за него не стыдно перед хорошим коллегой</translation>
        </message>
        <message>
            <source>random trainees</source>
            <comment>marks in the graph</comment>
            <translation>случайные участники</translation>
        </message>
        <message>
            <source>reply {number} of the file</source>
            <translation>ответ {number} в файле</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>зерно {seed}</translation>
        </message>
        <message>
            <source>somewhere no reply is open</source>
            <translation>где-то нет ни одного открытого ответа</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>напряжение</translation>
        </message>
        <message>
            <source>the start</source>
            <translation>начало</translation>
        </message>
        <message>
            <source>there are more than 250 000 play states</source>
            <translation>состояний игры больше 250 000</translation>
        </message>
        <message>
            <source>there are no finite bounds</source>
            <translation>конечных границ нет</translation>
        </message>
        <message>
            <source>this turn is not scored</source>
            <translation>этот ход не оценивается</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>доверие</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <comment>of a turn</comment>
            <translation>вес {weight}</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <comment>so many forks</comment>
            <translation>{count} из {all}</translation>
        </message>
        <message>
            <source>{editor} could not be started: {reason}.</source>
            <translation>{editor} не запускается: {reason}.</translation>
        </message>
        <message>
            <source>{file} stands for the file, {line} and {column} for the place. Put quotation marks around a path with spaces.</source>
            <translation>{file} — это файл, {line} и {column} — место в нём. Путь с пробелами возьмите в кавычки.</translation>
        </message>
        <message>
            <source>{id}, line {line}</source>
            <comment>a reply in the file</comment>
            <translation>{id}, строка {line}</translation>
        </message>
        <message>
            <source>{name} is {value}</source>
            <comment>a value of a condition</comment>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{name}: {value} of {most}</source>
            <comment>tension or trust</comment>
            <translation>{name}: {value} из {most}</translation>
        </message>
        <message>
            <source>{next} next · {previous} previous · {enter} opens the line in your editor</source>
            <translation>{next} следующая · {previous} предыдущая · {enter} открывает строку в редакторе</translation>
        </message>
        <message>
            <source>{number} of {count}. {reply}</source>
            <comment>a reply, read aloud</comment>
            <translation>{number} из {count}. {reply}</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}. Choose another folder.</source>
            <translation>{path} не записано: {reason}. Выберите другую папку.</translation>
        </message>
        <message>
            <source>{points} of at most {limit}</source>
            <comment>points of a habit</comment>
            <translation>{points}, предел {limit}</translation>
        </message>
        <message>
            <source>{scenario} ended with {ending}</source>
            <translation>{scenario} закончился на {ending}</translation>
        </message>
        <message>
            <source>{severity}, {place}: {sentence}</source>
            <comment>a problem, read aloud</comment>
            <translation>{severity}, {place}: {sentence}</translation>
        </message>
        <message>
            <source>“{command}” does not say which file to open. Add the slot of the file.</source>
            <translation>«{command}» не говорит, какой файл открыть. Добавьте место для файла.</translation>
        </message>
        <message>
            <source>“{command}” runs a shell, and a file’s name could run there, too. Name the editor’s own program.</source>
            <translation>«{command}» запускает оболочку, а в ней может выполниться и имя файла. Укажите сам редактор.</translation>
        </message>
        <message>
            <source>“{id}” is gone.</source>
            <translation>«{id}» больше нет.</translation>
        </message>
        <message>
            <source>“{name}” cannot name a scenario: names are made of a–z, 0–9, _ and -. Nothing was written; “{hint}” would do.</source>
            <translation>«{name}» не может быть названием сценария: годятся a–z, 0–9, _ и -. Ничего не записано; подошло бы «{hint}».</translation>
        </message>
        <message>
            <source>“{place}” is copied.</source>
            <translation>«{place}» скопировано.</translation>
        </message>
        <message>
            <source>“{slot}” is no slot. There are slots for the file, the line and the column.</source>
            <translation>Места «{slot}» нет. Есть места для файла, строки и колонки.</translation>
        </message>
        <message>
            <source>→ {node}: else</source>
            <comment>the last route</comment>
            <translation>→ {node}: иначе</translation>
        </message>
    </context>
    <context>
        <name>Briefing</name>
        <message>
            <source>Back to the conversation</source>
            <translation>Назад к разговору</translation>
        </message>
        <message>
            <source>Back to the scenarios</source>
            <translation>Назад к сценариям</translation>
        </message>
        <message>
            <source>Care: the person was not ignored</source>
            <translation>Внимание: человека не проигнорировали</translation>
        </message>
        <message>
            <source>Explained after every answer.</source>
            <translation>Пояснения после каждого ответа.</translation>
        </message>
        <message>
            <source>Explained at the end.</source>
            <translation>Пояснения в конце.</translation>
        </message>
        <message>
            <source>Firmness: the rules did not crumble</source>
            <translation>Твёрдость: правила не рассыпались</translation>
        </message>
        <message>
            <source>Mood is not a grade. The client may calm down also when you gave away too much.</source>
            <translation>Настроение — не оценка. Клиент может успокоиться и тогда, когда вы отдали лишнее.</translation>
        </message>
        <message>
            <source>Our client</source>
            <translation>Наш клиент</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>Наши правила</translation>
        </message>
        <message>
            <source>Say it in your own words first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>The goal: neither ignore nor give in. They are heard, the agreement holds.</source>
            <translation>Цель: не игнорировать и не прогибаться. Человек услышан, договорённость держится.</translation>
        </message>
        <message>
            <source>Who is before you</source>
            <translation>Кто перед вами</translation>
        </message>
        <message>
            <source>You can</source>
            <translation>Вы можете</translation>
        </message>
        <message>
            <source>You cannot</source>
            <translation>Вы не можете</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Ваша роль</translation>
        </message>
        <message>
            <source>{minutes} · difficulty: {level}</source>
            <translation>{minutes} · сложность: {level}</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} · difficulty: {level} · about %n turn(s)</source>
            <translation>
                <numerusform>{minutes} · сложность: {level} · примерно %n ход</numerusform>
                <numerusform>{minutes} · сложность: {level} · примерно %n хода</numerusform>
                <numerusform>{minutes} · сложность: {level} · примерно %n ходов</numerusform>
            </translation>
        </message>
        <message>
            <source>{offer} — allowed by {who}</source>
            <comment>who may allow it</comment>
            <translation>{offer} — разрешает {who}</translation>
        </message>
    </context>
    <context>
        <name>Causes</name>
        <message numerus="yes">
            <source>%n marked line(s) of the talk showed it.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A contributing cause</source>
            <translation>Дополнительная причина</translation>
        </message>
        <message>
            <source>A key fact: it counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Causes and facts found: {points} of 100</source>
            <translation>Причины и факты: {points} из 100</translation>
        </message>
        <message>
            <source>Facts left unasked</source>
            <translation>Факты, о которых не спросили</translation>
        </message>
        <message>
            <source>Facts you found</source>
            <translation>Факты, которые вы выяснили</translation>
        </message>
        <message>
            <source>Half of the points is for key facts found, half for the causes ticked: the main cause counts twice a contributing one, and ticks without grounds take off.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It could be asked after %n marked line(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>It showed here: {line}</source>
            <translation>Это было видно здесь: {line}</translation>
        </message>
        <message>
            <source>Left aside, and not a cause here.</source>
            <translation>Не отмечено, и здесь это не причина.</translation>
        </message>
        <message>
            <source>The main cause</source>
            <translation>Главная причина</translation>
        </message>
        <message>
            <source>The points are for the causes ticked: the main cause counts twice a contributing one, and ticks without grounds take off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no way to ask on this road.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick what the talk gave grounds for. Ticking everything says as little as ticking nothing.</source>
            <translation>Отметьте то, для чего разговор дал основания. Отметить всё — то же, что не отметить ничего.</translation>
        </message>
        <message>
            <source>Ticked, but the talk gives no grounds for it.</source>
            <translation>Отмечено, но разговор не даёт для этого оснований.</translation>
        </message>
        <message>
            <source>To fix in the company: {fix}</source>
            <translation>Что исправить в компании: {fix}</translation>
        </message>
        <message>
            <source>What did we do that made the client difficult?</source>
            <translation>Что мы сделали такого, что клиент стал сложным?</translation>
        </message>
        <message>
            <source>Where it showed in the talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer that found it is marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} that stayed unseen.</source>
            <translation>{share}, её не заметили.</translation>
        </message>
        <message>
            <source>{share}, and you saw it.</source>
            <translation>{share}, и вы её заметили.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Care and firmness on a common base</source>
            <translation>Внимание и твёрдость на общем основании</translation>
        </message>
        <message>
            <source>Heard {hear}, held {hold}, both at once {value}. Bending {bent}, hardening {hard}.</source>
            <translation>Услышали {hear}, устояли {hold}, и то и другое {value}. Прогиб {bent}, жёсткость {hard}.</translation>
        </message>
        <message>
            <source>bending {share}</source>
            <translation>прогиб {share}</translation>
        </message>
        <message>
            <source>both at once {share}</source>
            <translation>и то и другое {share}</translation>
        </message>
        <message>
            <source>hardening {share}</source>
            <translation>жёсткость {share}</translation>
        </message>
        <message>
            <source>■ held</source>
            <translation>■ устояли</translation>
        </message>
        <message>
            <source>● heard</source>
            <translation>● услышали</translation>
        </message>
    </context>
    <context>
        <name>Component</name>
        <message>
            <source>A</source>
            <comment>letter: acknowledges</comment>
            <translation>A</translation>
        </message>
        <message>
            <source>B</source>
            <comment>letter: both</comment>
            <translation>B</translation>
        </message>
        <message>
            <source>D</source>
            <comment>letter: does</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>H</source>
            <comment>letter: hears</comment>
            <translation>H</translation>
        </message>
        <message>
            <source>L</source>
            <comment>letter: limits</comment>
            <translation>L</translation>
        </message>
        <message>
            <source>P</source>
            <comment>letter: promises</comment>
            <translation>P</translation>
        </message>
        <message>
            <source>R</source>
            <comment>letter: reason</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>T</source>
            <comment>letter: tells</comment>
            <translation>T</translation>
        </message>
        <message>
            <source>acknowledges the trouble</source>
            <comment>care A</comment>
            <translation>признанные неудобства</translation>
        </message>
        <message>
            <source>does something for it</source>
            <comment>care D</comment>
            <translation>конкретное действие для клиента</translation>
        </message>
        <message>
            <source>gives a reason</source>
            <comment>firmness R</comment>
            <translation>названная причина</translation>
        </message>
        <message>
            <source>hears the concrete issue</source>
            <comment>care H</comment>
            <translation>названная суть дела</translation>
        </message>
        <message>
            <source>keeps the dignity of both</source>
            <comment>firmness B</comment>
            <translation>достоинство обоих</translation>
        </message>
        <message>
            <source>promises only what you can keep</source>
            <comment>firmness P</comment>
            <translation>только посильные обещания</translation>
        </message>
        <message>
            <source>tells who and when</source>
            <comment>care T</comment>
            <translation>кто и когда</translation>
        </message>
        <message>
            <source>within what is owed and possible</source>
            <comment>firmness L</comment>
            <translation>границы положенного и возможного</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message numerus="yes">
            <source>%n more below</source>
            <comment>replies out of view</comment>
            <translation>
                <numerusform>ниже ещё %n</numerusform>
                <numerusform>ниже ещё %n</numerusform>
                <numerusform>ниже ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(молчание)</translation>
        </message>
        <message>
            <source>1–{count} choose · ↑↓ move · Enter say it</source>
            <translation>1–{count} выбрать · ↑↓ листать · Enter сказать</translation>
        </message>
        <message>
            <source>An exam has no taking back.</source>
            <translation>На экзамене ход не возвращают.</translation>
        </message>
        <message>
            <source>Choose a reply first.</source>
            <translation>Сначала выберите ответ.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Closed: {reason}</source>
            <translation>Закрыто: {reason}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Conversation so far</source>
            <translation>Разговор до этого момента</translation>
        </message>
        <message>
            <source>Facts you have</source>
            <translation>Что вам известно</translation>
        </message>
        <message>
            <source>Hint.</source>
            <translation>Подсказка.</translation>
        </message>
        <message>
            <source>Kept beside the reply you choose. Not graded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More commands</source>
            <translation>Другие команды</translation>
        </message>
        <message>
            <source>Own words first: off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own words first: on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it in your own words first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the replies without writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation has ended.</source>
            <translation>Разговор окончен.</translation>
        </message>
        <message>
            <source>The scenario file has changed</source>
            <translation>Файл сценария изменился</translation>
        </message>
        <message>
            <source>There is nothing to take back yet.</source>
            <translation>Возвращать пока нечего.</translation>
        </message>
        <message>
            <source>This reply is closed.</source>
            <translation>Этот ответ закрыт.</translation>
        </message>
        <message>
            <source>This reply is closed: {reason}</source>
            <translation>Этот ответ закрыт: {reason}</translation>
        </message>
        <message>
            <source>This run continues with the version you started.</source>
            <translation>Разговор идёт по той версии, с которой начался.</translation>
        </message>
        <message>
            <source>To the debrief</source>
            <translation>К разбору</translation>
        </message>
        <message>
            <source>Turn {turn}</source>
            <translation>Ход {turn}</translation>
        </message>
        <message>
            <source>Turn {turn} of about {about}</source>
            <translation>Ход {turn} примерно из {about}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Your own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your reply</source>
            <translation>Ваш ответ</translation>
        </message>
        <message>
            <source>about {seconds} s left</source>
            <translation>осталось около {seconds} с</translation>
        </message>
        <message>
            <source>{left} of {most} characters left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mode} · not saved</source>
            <comment>a guest's talk</comment>
            <translation>{mode} · без сохранения</translation>
        </message>
        <message>
            <source>{mode} · own words first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} of {count}. {reply}</source>
            <translation>{number} из {count}. {reply}</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter say it</source>
            <translation>↑↓ выбрать · Enter сказать</translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(молчание)</translation>
        </message>
        <message>
            <source>0 gone to 100 loyal</source>
            <translation>от 0 (уходит) до 100 (остаётся с нами)</translation>
        </message>
        <message>
            <source>A key moment of the talk: it counts double.</source>
            <translation>Ключевой момент разговора: весит вдвое.</translation>
        </message>
        <message>
            <source>A rule of the house was broken: {rule}</source>
            <translation>Нарушено наше правило: {rule}</translation>
        </message>
        <message>
            <source>As given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Balance {points} of 100</source>
            <translation>Баланс {points} из 100</translation>
        </message>
        <message>
            <source>By kind: what the answers were short of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By turn: where points went out of reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cash given</source>
            <translation>Отдано денег</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Changed on this computer. As given: told to {people}, {rate} a minute, {worth} over the years.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the figures…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation>Факты</translation>
        </message>
        <message>
            <source>From 100 to {headline}: {points} missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on without a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on without an answer</source>
            <translation>Дальше без ответа</translation>
        </message>
        <message>
            <source>How the answers treat the client: four stages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How {name} lived it</source>
            <translation>Что переживает {name}</translation>
        </message>
        <message>
            <source>Keep the rule and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loyalty</source>
            <translation>Лояльность</translation>
        </message>
        <message>
            <source>Missing to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Money a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nerves</source>
            <translation>Нервы</translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not scored: there was nothing to choose between here.</source>
            <translation>Не оценивается: здесь не из чего было выбирать.</translation>
        </message>
        <message>
            <source>One rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People a lost client tells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price of the case</source>
            <translation>Цена этого случая</translation>
        </message>
        <message>
            <source>Price: cash, {rate} a minute, and a share of the {worth} this client is worth over the years: none at a loyalty of 60, all at 0. As given, both come with the scenario.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised and left open</source>
            <translation>Обещано и не закрыто</translation>
        </message>
        <message>
            <source>Recommends to</source>
            <translation>Услышат рекомендацию</translation>
        </message>
        <message>
            <source>Replay from turn {turn}</source>
            <translation>Переиграть с хода {turn}</translation>
        </message>
        <message>
            <source>Roads not taken</source>
            <translation>Другие пути</translation>
        </message>
        <message>
            <source>Rules of the house kept</source>
            <translation>Соблюдённые правила</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the exam</source>
            <translation>Сдать экзамен</translation>
        </message>
        <message>
            <source>The answers did both, in turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers gave way and hardened in turn.</source>
            <translation>Ответы то прогибались, то ужесточались.</translation>
        </message>
        <message>
            <source>The answers gave way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers hardened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers kept both: heard and held.</source>
            <translation>Ответы удержали обе стороны: услышали и устояли.</translation>
        </message>
        <message>
            <source>The answers stayed level.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers were weak on both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The client’s view</source>
            <translation>Глазами клиента</translation>
        </message>
        <message>
            <source>The mood is what was felt, not a grade of the answers.</source>
            <translation>Настроение — это чувства человека, а не оценка ответов.</translation>
        </message>
        <message>
            <source>The road not taken</source>
            <translation>Другой путь</translation>
        </message>
        <message>
            <source>The same points, split twice: by the turn where they went out of reach, and by what was missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These facts stand beside the balance, never inside it: luck has a part in them.</source>
            <translation>Эти факты стоят рядом с балансом и в него не входят: в них есть доля везения.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>To its briefing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>К сценариям</translation>
        </message>
        <message>
            <source>Turn by turn: care and firmness</source>
            <translation>Ход за ходом: внимание и твёрдость</translation>
        </message>
        <message>
            <source>Turn map</source>
            <translation>Карта ходов</translation>
        </message>
        <message numerus="yes">
            <source>Turn {turn}: %n point(s) of balance lost for good</source>
            <translation>
                <numerusform>Ход {turn}: навсегда потерян %n балл баланса</numerusform>
                <numerusform>Ход {turn}: навсегда потеряны %n балла баланса</numerusform>
                <numerusform>Ход {turn}: навсегда потеряно %n баллов баланса</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn {turn}: “{quote}”</source>
            <translation>Ход {turn}: «{quote}»</translation>
        </message>
        <message>
            <source>Warns others</source>
            <translation>Услышат предостережение</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it took</source>
            <translation>Чего это стоило</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Что остаётся</translation>
        </message>
        <message>
            <source>What this is reckoned with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you said before the numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where balance was lost, neither was there.</source>
            <translation>Там, где баланс потерян, не хватало и того и другого.</translation>
        </message>
        <message>
            <source>Where balance was lost, the answers gave way.</source>
            <translation>Там, где баланс потерян, ответы прогибались.</translation>
        </message>
        <message>
            <source>Where balance was lost, the answers shut the door.</source>
            <translation>Там, где баланс потерян, ответы закрывали дверь.</translation>
        </message>
        <message>
            <source>Why it tempted: {why}</source>
            <translation>Чем это соблазняло: {why}</translation>
        </message>
        <message>
            <source>Word of mouth: a lost client tells {people}. Practitioners say ten; a survey of 1981 found a median near ten, later work about four.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth of this client over the years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said: both, in turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said: neither.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said: they gave way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You said: they hardened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You would take back no answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You would take back no answer; none lost points for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You would take back no answer; turn {costliest} cost most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You would take back turn {turn}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You would take back turn {turn}; it is the one that cost most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You would take back turn {turn}; no turn lost points for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You would take back turn {turn}; turn {costliest} cost most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You: {words}</source>
            <comment>a line of the talk</comment>
            <translation>Вы: {words}</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Ваш ответ</translation>
        </message>
        <message>
            <source>Your own words: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your view</source>
            <translation>Ваш взгляд</translation>
        </message>
        <message>
            <source>a fair settlement costs {cash}</source>
            <translation>справедливое решение стоит {cash}</translation>
        </message>
        <message>
            <source>cash, time and what a lost client is worth</source>
            <translation>деньги, время и цена потерянного клиента</translation>
        </message>
        <message>
            <source>gave way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hardened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hollow: your run before</source>
            <translation>пустые: ваш прошлый разговор</translation>
        </message>
        <message>
            <source>level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean tension, 0 calm to 100</source>
            <translation>среднее напряжение: от 0 (покой) до 100</translation>
        </message>
        <message>
            <source>never came to it: the talk was over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation>из 100</translation>
        </message>
        <message>
            <source>out of everybody’s reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken by the cap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weak on both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{axis} {value}, {word}</source>
            <comment>Care 3 of 4, mostly heard</comment>
            <translation>{axis} {value}, {word}</translation>
        </message>
        <message>
            <source>{balance} → {headline}: {reason}</source>
            <comment>how a stamp caps the number</comment>
            <translation>{balance} → {headline}: {reason}</translation>
        </message>
        <message>
            <source>{band} · {direction}</source>
            <comment>band and direction of a run</comment>
            <translation>{band} · {direction}</translation>
        </message>
        <message>
            <source>{name}: {words}</source>
            <comment>a line of the talk</comment>
            <translation>{name}: {words}</translation>
        </message>
        <message>
            <source>{reason}, then withdrawn</source>
            <translation>{reason}, потом отозвано</translation>
        </message>
        <message>
            <source>{told} Lean {lean}, see-saw {see_saw}.</source>
            <translation>{told} Крен {lean}, качели {see_saw}.</translation>
        </message>
        <message>
            <source>{told}. Missing: {components}</source>
            <translation>{told}. Не хватает: {components}</translation>
        </message>
    </context>
    <context>
        <name>Difficulty</name>
        <message>
            <source>easy</source>
            <translation>лёгкая</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>высокая</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>средняя</translation>
        </message>
    </context>
    <context>
        <name>Direction</name>
        <message>
            <source>bends</source>
            <translation>прогиб</translation>
        </message>
        <message>
            <source>hardens</source>
            <translation>жёсткость</translation>
        </message>
        <message>
            <source>level</source>
            <translation>ровно</translation>
        </message>
        <message>
            <source>see-saw</source>
            <translation>качели</translation>
        </message>
        <message>
            <source>weak on both</source>
            <translation>слабо и там и там</translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файла</numerusform>
                <numerusform>%n файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Drop a scenario’s folder to work on it, or a .zip to install it.</source>
            <translation>Перетащите папку сценария, чтобы работать над ним, или .zip, чтобы установить его.</translation>
        </message>
        <message>
            <source>Go to the scenarios first, then drop it there</source>
            <translation>Сначала перейдите к сценариям и перетащите его туда</translation>
        </message>
        <message>
            <source>Id: {id}</source>
            <translation>Идентификатор: {id}</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Установить</translation>
        </message>
        <message>
            <source>Install the scenario “{title}”?</source>
            <translation>Установить сценарий «{title}»?</translation>
        </message>
        <message>
            <source>Keep what is there</source>
            <translation>Оставить то, что есть</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Языки: {languages}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Nothing was installed</source>
            <translation>Ничего не установлено</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>There is a scenario “{id}” already. Replace it?</source>
            <translation>Сценарий «{id}» уже есть. Заменить его?</translation>
        </message>
        <message>
            <source>What is in its folder now is lost. Runs and progress stay.</source>
            <translation>То, что сейчас в его папке, пропадёт. Разговоры и прогресс останутся.</translation>
        </message>
        <message>
            <source>“{name}” is neither a scenario nor a pack of one</source>
            <translation>«{name}» — не сценарий и не пакет со сценарием</translation>
        </message>
        <message>
            <source>“{title}” is among the scenarios now</source>
            <translation>«{title}» теперь среди сценариев</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Fact {number} could be asked here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found fact {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows cause {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation with what showed in it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Mood {level} of 5, unchanged.</source>
            <translation>Настроение {level} из 5, без изменений.</translation>
        </message>
        <message>
            <source>Mood {level} of 5, was {previous}.</source>
            <translation>Настроение {level} из 5, было {previous}.</translation>
        </message>
        <message>
            <source>The other replies here</source>
            <translation>Другие ответы здесь</translation>
        </message>
        <message>
            <source>The reply you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this reply did</source>
            <translation>Что сделал этот ответ</translation>
        </message>
        <message>
            <source>Why.</source>
            <translation>Почему так.</translation>
        </message>
        <message>
            <source>missing: {component}</source>
            <translation>не хватает: {component}</translation>
        </message>
        <message>
            <source>{name} noticed.</source>
            <translation>{name} замечает.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>d MMM yyyy</source>
            <comment>date pattern; d M y as in dd.MM.yyyy</comment>
            <translation>dd.MM.yyyy</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>сегодня, {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>вчера, {time}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} мин</translation>
        </message>
        <message>
            <source>{number} of 4</source>
            <translation>{number} из 4</translation>
        </message>
        <message>
            <source>{number}%</source>
            <comment>a percentage</comment>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>Graph</name>
        <message numerus="yes">
            <source>%n ending(s)</source>
            <translation>
                <numerusform>%n финал</numerusform>
                <numerusform>%n финала</numerusform>
                <numerusform>%n финалов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <comment>nodes</comment>
            <translation>
                <numerusform>%n найдено</numerusform>
                <numerusform>%n найдено</numerusform>
                <numerusform>%n найдено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n узел</numerusform>
                <numerusform>%n узла</numerusform>
                <numerusform>%n узлов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n проблема</numerusform>
                <numerusform>%n проблемы</numerusform>
                <numerusform>%n проблем</numerusform>
            </translation>
        </message>
        <message>
            <source>&lt;{percent}</source>
            <comment>less than</comment>
            <translation>&lt;{percent}</translation>
        </message>
        <message>
            <source>As a graph</source>
            <translation>Графом</translation>
        </message>
        <message>
            <source>As a list</source>
            <translation>Списком</translation>
        </message>
        <message>
            <source>Find a node</source>
            <translation>Найти узел</translation>
        </message>
        <message>
            <source>Find a node   {key}</source>
            <translation>Найти узел   {key}</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Весь граф</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Граф</translation>
        </message>
        <message>
            <source>Graph of the talk</source>
            <translation>Граф разговора</translation>
        </message>
        <message>
            <source>Nodes of the talk</source>
            <translation>Узлы разговора</translation>
        </message>
        <message>
            <source>Nothing to draw yet: the file cannot be read.</source>
            <translation>Рисовать пока нечего: файл не читается.</translation>
        </message>
        <message numerus="yes">
            <source>Shares of %n random run(s)</source>
            <translation>
                <numerusform>Доли от %n случайного разговора</numerusform>
                <numerusform>Доли от %n случайных разговоров</numerusform>
                <numerusform>Доли от %n случайных разговоров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shares of %n run(s) by people</source>
            <translation>
                <numerusform>Доли от %n разговора людей</numerusform>
                <numerusform>Доли от %n разговоров людей</numerusform>
                <numerusform>Доли от %n разговоров людей</numerusform>
            </translation>
        </message>
        <message>
            <source>The last version that could be read.</source>
            <translation>Последняя версия, которую удалось прочитать.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>client’s mood on the shortest way</source>
            <translation>настроение клиента на кратчайшей дороге</translation>
        </message>
        <message>
            <source>error</source>
            <translation>изъян</translation>
        </message>
        <message>
            <source>fork</source>
            <translation>развилка</translation>
        </message>
        <message>
            <source>improper ending</source>
            <translation>недостойный финал</translation>
        </message>
        <message>
            <source>key, counts twice</source>
            <translation>ключевой, весит вдвое</translation>
        </message>
        <message>
            <source>leads nowhere</source>
            <translation>никуда не ведёт</translation>
        </message>
        <message>
            <source>leads to {nodes}</source>
            <translation>ведёт к {nodes}</translation>
        </message>
        <message>
            <source>narration</source>
            <translation>повествование</translation>
        </message>
        <message>
            <source>never reached</source>
            <translation>недостижим</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>ничего не найдено</translation>
        </message>
        <message>
            <source>on a condition</source>
            <translation>при условии</translation>
        </message>
        <message>
            <source>played</source>
            <translation>сыграно</translation>
        </message>
        <message>
            <source>proper ending</source>
            <translation>достойный финал</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>молчание</translation>
        </message>
        <message>
            <source>start</source>
            <translation>начало</translation>
        </message>
        <message>
            <source>the client may walk out to here from anywhere</source>
            <translation>сюда клиент может уйти откуда угодно</translation>
        </message>
        <message>
            <source>the playtest is here</source>
            <translation>проба здесь</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>предупреждение</translation>
        </message>
        <message>
            <source>where the client walks out to</source>
            <translation>куда клиент уходит</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} из {count}</translation>
        </message>
        <message numerus="yes">
            <source>{share}, %n run(s)</source>
            <comment>of all runs came here</comment>
            <translation>
                <numerusform>{share}, %n разговор</numerusform>
                <numerusform>{share}, %n разговора</numerusform>
                <numerusform>{share}, %n разговоров</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Group</name>
        <message>
            <source>! {day}, overdue</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cold exam(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam, and the group shows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a cold exam</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 · who is the client anyway?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 · always right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 · more often wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 · the client we chose to work with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cause shows here when five people have answered its causes task.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day is written like 31.12.2026.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fork shows here when five people have answered it in an exam, so that its figures are nobody’s own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reply is taken in fewer than 5 of 100 answers. Nobody is tempted by it: put something in its place that people really say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance of the runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring results in …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Causes found after the talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D</source>
            <comment>correlation with the other answers</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D: whether who answers well elsewhere answers well here; −1 to 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found in {found} causes tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From 30 answers on this fork is judged; until then its figures move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From five people on: where the answers lean, the forks they fall at, how often the causes are found. Only exams count: the first of a scenario, or one due for review. Nobody is shown alone, and nobody is ranked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of the runs lie between {lower} and {upper}, the middle one at {median}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hardly any answer comes near balance. Is what the reply needs known by then, and does the balanced one sound like something people would say?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the answers treat the client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look closer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearly every answer is the most balanced one. Do the words of the others give them away: their length, their tone, “always” and “never”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer here was scored yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No fork has cost this group any points yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No fork to show yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No run here has figures of balance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has practised yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One run is up to 15 points off, either way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the workbench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of each reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The client says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scenario names nothing that mends it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the group falls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the runs lean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers well elsewhere answers hardly better here. Do two replies mean the same, or does the fork ask for something else?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who answers well elsewhere answers worse here. Look at the ratings of the replies first: one may be too high or too low.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a trap nobody takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check the ratings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gives itself away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gives way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hardens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key fork, counts twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>most balanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no day yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p</source>
            <comment>mean balance of what was open</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p: the balance reached, of the best that was open; 1 is all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tells little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weak on both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found} of {asked}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} points lost on average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share}: “{words}” Care {care} of 4, firmness {firmness} of 4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}”</source>
            <comment>somebody's words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● care  ■ firmness</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Continue · {mode}</source>
            <comment>an unfinished run</comment>
            <translation>Продолжить · {mode}</translation>
        </message>
        <message>
            <source>Difficulty: {word}</source>
            <translation>Сложность: {word}</translation>
        </message>
        <message>
            <source>Due for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due today:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every scenario is a folder inside this one. Put one there and it appears at once.</source>
            <translation>Каждый сценарий — папка внутри этой. Положите её сюда, и сценарий сразу появится.</translation>
        </message>
        <message>
            <source>Last: {points} · {word}</source>
            <comment>points of 100 and direction word</comment>
            <translation>Итог: {points} · {word}</translation>
        </message>
        <message>
            <source>No scenario has “{words}” in it.</source>
            <translation>Ни в одном сценарии нет «{words}».</translation>
        </message>
        <message>
            <source>No scenarios here yet</source>
            <translation>Сценариев здесь пока нет</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Попыток ещё не было</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Practice explains every reply. The exam keeps silent until the end.</source>
            <translation>Практика объясняет каждый ответ. Экзамен молчит до конца.</translation>
        </message>
        <message>
            <source>Practise from the start</source>
            <translation>Практика с начала</translation>
        </message>
        <message>
            <source>Read the briefing</source>
            <translation>Прочитать вводную</translation>
        </message>
        <message>
            <source>Reading the scenarios …</source>
            <translation>Загрузка сценариев…</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарии</translation>
        </message>
        <message>
            <source>Search scenarios</source>
            <translation>Поиск сценариев</translation>
        </message>
        <message>
            <source>Search scenarios   {key}</source>
            <translation>Поиск сценариев   {key}</translation>
        </message>
        <message>
            <source>Show in the workbench</source>
            <translation>Показать в мастерской</translation>
        </message>
        <message>
            <source>Start practising</source>
            <translation>Начать практику</translation>
        </message>
        <message>
            <source>Take the exam</source>
            <translation>Сдать экзамен</translation>
        </message>
        <message>
            <source>Take the exam: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This scenario cannot start: {file}, line {line}</source>
            <translation>Этот сценарий не запускается: {file}, строка {line}</translation>
        </message>
        <message>
            <source>Unfinished · turn {turn}</source>
            <translation>Не закончено · ход {turn}</translation>
        </message>
        <message>
            <source>You left on turn {turn} of about {turns}, {when}.</source>
            <translation>Вы остановились на ходе {turn} примерно из {turns} ({when}).</translation>
        </message>
        <message>
            <source>You left on turn {turn}, {when}.</source>
            <translation>Вы остановились на ходе {turn} ({when}).</translation>
        </message>
        <message>
            <source>You practise as a guest: nothing is saved.</source>
            <translation>Вы тренируетесь как гость: ничего не сохраняется.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>line {number}</source>
            <comment>of a scenario file that has a fault</comment>
            <translation>строка {number}</translation>
        </message>
        <message>
            <source>{title}. Cannot be played: {standing}.</source>
            <translation>{title}. Не запускается: {standing}.</translation>
        </message>
        <message>
            <source>{title}. {client}. {minutes}, {difficulty}. {standing}.</source>
            <translation>{title}. {client}. {minutes}, сложность: {difficulty}. {standing}.</translation>
        </message>
    </context>
    <context>
        <name>Key</name>
        <message>
            <source>Bksp</source>
            <comment>short for Backspace</comment>
            <translation>Bksp</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Пробел</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Клавиши этого экрана</translation>
        </message>
    </context>
    <context>
        <name>LostChart</name>
        <message>
            <source>From 100 to the headline, turn by turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left of 100: {points}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cap: {points}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn {turn}: {points}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cap</source>
            <comment>under a narrow column: the limit a stamp sets</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>Agreement</source>
            <translation>Договорённость</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Самотёк</translation>
        </message>
        <message>
            <source>Giving in</source>
            <translation>Уступки</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Стена</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Язык</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Действия</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>As the &amp;program</source>
            <translation>&amp;Как у программы</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Цвета</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмные</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Высокий контраст, тёмные</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Высокий контраст, светлые</translation>
        </message>
        <message>
            <source>Language of the &amp;talks</source>
            <translation>Язык &amp;разговоров</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлые</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Расстояние между строками</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Меньше движения</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Exam</source>
            <translation>Экзамен</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
    </context>
    <context>
        <name>Mood</name>
        <message>
            <source>Fury</source>
            <translation>Ярость</translation>
        </message>
        <message>
            <source>Irritation</source>
            <translation>Раздражение</translation>
        </message>
        <message>
            <source>Mood now</source>
            <translation>Настроение сейчас</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>Облегчение</translation>
        </message>
        <message>
            <source>Thaw</source>
            <translation>Потепление</translation>
        </message>
        <message>
            <source>Wariness</source>
            <translation>Настороженность</translation>
        </message>
        <message>
            <source>unchanged</source>
            <comment>the mood after the last reply</comment>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>was {mood}</source>
            <comment>the mood before</comment>
            <translation>было: {mood}</translation>
        </message>
        <message>
            <source>{name}. Mood: {mood}, {level} of 5</source>
            <translation>{name}. Настроение: {mood}, {level} из 5</translation>
        </message>
    </context>
    <context>
        <name>MoodCurve</name>
        <message>
            <source>The client's mood, turn by turn</source>
            <translation>Настроение клиента, ход за ходом</translation>
        </message>
        <message>
            <source>Turn {turn}: {mood}, was {before}.</source>
            <translation>Ход {turn}: {mood}, было: {before}.</translation>
        </message>
        <message>
            <source>start</source>
            <translation>начало</translation>
        </message>
    </context>
    <context>
        <name>Next</name>
        <message>
            <source>Due for review now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due for review on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due for review since {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: {promise}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next time I will …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned. Any talk may be the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next step, not sat as an exam yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one thing to practise, or nothing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Number</name>
        <message>
            <source>{name}: less</source>
            <translation>{name}: меньше</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name}: больше</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message>
            <source>A pack holds one folder named with a–z, 0–9, _ and -, unlike {entry}.</source>
            <translation>В пакете должна быть одна папка с именем из a–z, 0–9, _ и -, а не {entry}.</translation>
        </message>
        <message>
            <source>The file is not there any more: {path}.</source>
            <translation>Файла уже нет: {path}.</translation>
        </message>
        <message>
            <source>The pack holds more than 32 MiB.</source>
            <translation>В пакете больше 32 МиБ.</translation>
        </message>
        <message>
            <source>The pack holds more than 64 files.</source>
            <translation>В пакете больше 64 файлов.</translation>
        </message>
        <message>
            <source>The pack is damaged or cut off. Ask for it once more.</source>
            <translation>Пакет повреждён или оборван. Попросите прислать его ещё раз.</translation>
        </message>
        <message>
            <source>The scenario in it cannot be played: {line}</source>
            <translation>Сценарий в нём не запускается: {line}</translation>
        </message>
        <message>
            <source>There is no folder {path} any more.</source>
            <translation>Папки {path} больше нет.</translation>
        </message>
        <message>
            <source>There is no scenario.yaml in the pack.</source>
            <translation>В пакете нет scenario.yaml.</translation>
        </message>
        <message>
            <source>This file cannot be taken as a pack.</source>
            <translation>Этот файл не годится как пакет.</translation>
        </message>
        <message>
            <source>What is at {path} is no scenario. Move it away, then drop the pack again.</source>
            <translation>В {path} лежит не сценарий. Уберите это оттуда и бросьте пакет снова.</translation>
        </message>
        <message>
            <source>{entry} does not lie in the one folder of the pack.</source>
            <translation>{entry} лежит не в единственной папке пакета.</translation>
        </message>
        <message>
            <source>{entry} grows to more than 100 times its packed size.</source>
            <translation>{entry} распаковывается больше чем в 100 раз.</translation>
        </message>
        <message>
            <source>{entry} is a link or a special file.</source>
            <translation>{entry} — ссылка или особый файл.</translation>
        </message>
        <message>
            <source>{entry} is an archive inside the pack.</source>
            <translation>{entry} — архив внутри пакета.</translation>
        </message>
        <message>
            <source>{entry} is larger than 8 MiB.</source>
            <translation>{entry} больше 8 МиБ.</translation>
        </message>
        <message>
            <source>{entry} is locked with a password. Ask for the pack without one.</source>
            <translation>{entry} закрыт паролем. Попросите пакет без пароля.</translation>
        </message>
        <message>
            <source>{entry} is not a file name on every system.</source>
            <translation>{entry} — не имя файла во всех системах.</translation>
        </message>
        <message>
            <source>{entry} is not part of a scenario: only texts and pictures are.</source>
            <translation>{entry} — не часть сценария: в нём бывают только тексты и картинки.</translation>
        </message>
        <message>
            <source>{entry} is packed in a way that is not read here. Ask for a plain zip.</source>
            <translation>{entry} сжат способом, которого программа не читает. Попросите обычный zip.</translation>
        </message>
        <message>
            <source>{entry} is there twice to some systems.</source>
            <translation>{entry} для некоторых систем там дважды.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} не читается: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a zip file, and packs are.</source>
            <translation>{path} — не zip, а пакеты бывают только такие.</translation>
        </message>
        <message>
            <source>{path} takes no new scenario: {reason}. What was there is as it was.</source>
            <translation>{path} не принимает нового сценария: {reason}. Что там было, осталось, как было.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n разговор</numerusform>
                <numerusform>%n разговора</numerusform>
                <numerusform>%n разговоров</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>Назад к именам</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Delete {name}?</source>
            <translation>Удалить профиль «{name}»?</translation>
        </message>
        <message>
            <source>From another computer …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest</source>
            <translation>Гость</translation>
        </message>
        <message>
            <source>Just try it — save nothing</source>
            <translation>Просто попробовать — без сохранения</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Me</source>
            <comment>name offered to the first person</comment>
            <translation>Я</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Новый профиль</translation>
        </message>
        <message>
            <source>Nothing can be written to {folder}. Practise as a guest for now; the names are back once the folder takes writing.</source>
            <translation>В папку {folder} не удаётся записать. Пока тренируйтесь как гость; имена вернутся, как только папка разрешит запись.</translation>
        </message>
        <message>
            <source>People on this computer</source>
            <translation>Люди на этом компьютере</translation>
        </message>
        <message>
            <source>Progress cannot be saved</source>
            <translation>Прогресс не удастся сохранить</translation>
        </message>
        <message>
            <source>Progress stays on this computer. No password, no account.</source>
            <translation>Прогресс остаётся на этом компьютере. Ни пароля, ни учётной записи.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Start the oven scenario</source>
            <translation>Начать сценарий про духовку</translation>
        </message>
        <message>
            <source>Who is practising?</source>
            <translation>Кто тренируется?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше имя</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>пока без разговоров</translation>
        </message>
        <message>
            <source>{name} and {runs} go for good. There is no other copy.</source>
            <translation>Профиль «{name}» и {runs} исчезнут навсегда. Другой копии нет.</translation>
        </message>
        <message>
            <source>{name}, {used}</source>
            <translation>{name}, {used}</translation>
        </message>
        <message>
            <source>{runs} · last {when}</source>
            <comment>of a profile</comment>
            <translation>{runs} · последний раз {when}</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scored answer(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) deleted</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) go, with their debriefs and what is due. Rules and promises stay.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A calm client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A debrief ends with a rule to adopt; it stands here then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adopted {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adopted {day} after “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An annoyed client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An earlier version left it beside the store. {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As a guest, nothing of this is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Away from both</source>
            <comment>where the answers lean</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance of calm moments minus balance under pressure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both ways in turn</source>
            <comment>where the answers lean</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Can be taken back for %n second(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cold exams: {have}, needed {need}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days from first to last: {have}, needed {need}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete %n run(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Delete the history …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the history?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due for review since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due for review today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything, for another computer (JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exams show in what moments answers fall short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures come from exams: the first of a scenario, or one due for review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish one conversation and its answers appear on this map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>From %n cold exam(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Given up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It came to no ending, so there is no debrief of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of client: {have}, needed {need}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last three free of open violations: {have} of {need}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lean {lean}, see-saw {see_saw}, ± {margin} points a run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out because they are damaged: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest of the last three: {have}, needed {need}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mastery asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean balance: {have}, needed {need}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing, in exams: {answers}, {scenarios}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing, in exams: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mostly answers of stage 1: who is the client anyway?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mostly answers of stage 2: the client is always right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mostly answers of stage 3: the client is more often wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mostly answers of stage 4: the client we chose to work with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither way</source>
            <comment>where the answers lean</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newer runs weigh more; one run is up to 15 points off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is due before {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pressure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pressure gap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pressure gap: {have}, at most {need}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised to practise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised {day}, kept {kept}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the runs …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report of one or two pages (PDF, HTML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reword</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save progress as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenarios: {have}, needed {need}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show all %n scenario(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Stages 1 to 4, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements for a learning system (xAPI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table of all answers (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table of all runs (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the exam</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the exam: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history is gone, but not the copy of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history was not deleted: the store takes no writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next step, not sat as an exam yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There {lapses} of {turns} answers fell short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There {lapses} of {turns} answers gave way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There {lapses} of {turns} answers hardened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This run was given up for another start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few answers to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few answers to say</source>
            <comment>what tips the balance</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Toward giving in</source>
            <comment>where the answers lean</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Toward hardening</source>
            <comment>where the answers lean</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfinished, turn {turn}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What tips you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you promise yourself in a debrief stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where you lean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working out the figures: {done} of {all} runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your rules</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>balance {points} of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not met yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under 1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}, sorted downwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}, sorted upwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{date}  {time}</source>
            <comment>when a run was</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <comment>a length of time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lapses} of {turns} answers fell short there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lapses} of {turns} answers gave way there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lapses} of {turns} answers hardened there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{letter}: {what} – missing in {missing} of {turns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mode} from turn {turn}</source>
            <comment>a replay</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{mode}, cold</source>
            <comment>an exam that counts</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is there already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: {reason}. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} points</source>
            <comment>calm minus pressure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} ± {margin}</source>
            <comment>points of 100</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points}, {word}</source>
            <comment>balance and direction of a run</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{runs} · latest {result}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{runs} · {time}</source>
            <comment>finished runs and their time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{runs}, {answers}, in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{scenarios}, last {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}. Not in the folder any more; the run opens as it was played.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Prompt</name>
        <message>
            <source>Keep</source>
            <translation>Оставить</translation>
        </message>
    </context>
    <context>
        <name>Reflection</name>
        <message>
            <source>Before the numbers</source>
            <translation>Прежде чем смотреть на числа</translation>
        </message>
        <message>
            <source>Both, in turn</source>
            <translation>То туда, то сюда</translation>
        </message>
        <message>
            <source>Did your answers bend or harden?</source>
            <translation>Куда клонились ваши ответы?</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Никуда</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Ни одного</translation>
        </message>
        <message>
            <source>They bent: more was given than was owed</source>
            <translation>Прогиб: отдано больше, чем полагалось</translation>
        </message>
        <message>
            <source>They hardened: the person was not heard</source>
            <translation>Жёсткость: человек не услышан</translation>
        </message>
        <message>
            <source>Which answer would you take back?</source>
            <translation>Какой ответ вы взяли бы назад?</translation>
        </message>
        <message>
            <source>{turn}. {answer}</source>
            <comment>number and words of an answer</comment>
            <translation>{turn}. {answer}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>#</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n fork(s) with fewer</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cause(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more fork(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam needed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more turn(s) in the program</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 · Who is the client anyway?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 · The client is always right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 · The client is more often wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 · The client we chose to work with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adopted after talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adopted from it: {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers by stage of attitude</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance p</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Balance: the middle half of the runs, and the median</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Breached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Care and firmness 0 to 4, with the letters that were there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cash given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cause in the company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Causes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Causes, and what mends them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cold exams</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counted in runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days from first to last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Direction of the runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts asked for and causes found: {points} of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts that were not asked for: {texts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fork</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forks to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forks where the group falls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found: in how many of the talks that asked for causes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found: of the causes tasks this group answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group: {team}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of the runs lie between {low} and {high}, the median is {mid}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hollow: the run before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In own words first: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last run of each: care to the right, firmness upwards; hollow: the run before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lowest of the last three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loyalty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on {day} from what is kept on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mastery: conditions met and still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mastery: every condition is met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named as well, though it was no cause here: {texts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nerves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {title}, as an exam for the first time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next: {title}, due for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cold exam yet: the first of a scenario, or one that is due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No printer is set up here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No printer is set up here, and no viewer for PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the last three without open violation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One run may be off by {margin} points either way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our standard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner and date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pain points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice: {person}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pressure gap, in points, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pressure gap: {points} points, calm less pressure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price of the case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promised and left open: {promises}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roads not taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules adopted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of single scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of the house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of the house that were kept: {texts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report, then print it on another computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenario</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scenarios</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of each reply among the answers it was open to; bold is the most balanced. ● care, ■ firmness.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The client, and the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is with the printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was opened as a PDF: print it from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The road not taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule that was adopted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To practise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Told from {answers} answers on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn by turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn {turn}: “{quote}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a group comes to is told from {people} people on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers lack most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What comes next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What mends it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What no good turn makes up for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the company did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What tips the balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where practice stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the answers lean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a fair settlement costs {cash}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a trap nobody takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cap</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check the ratings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first or due for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>given up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gives itself away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>main cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean tension, of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing written yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p: balance of what was open · D: tells answers apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tells little: review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few answers to say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too hard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unfinished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warns {warned}, recommends to {told}</source>
            <comment>word of mouth, in people</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <comment>a moment</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{found} of {asked}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {figure}.</source>
            <comment>a chart in words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is there already. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path}: {reason}. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} points are missing to 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{points} points lost on average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{promise} (kept)</source>
            <comment>a promise to practise something</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>± {margin} of 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{words}”</source>
            <comment>somebody's words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>■ Firm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>● Care</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rule</name>
        <message>
            <source>A rule of the house</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule of the house, broken in turn {turn}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it will be kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with one of these or write your own. Nothing has to be adopted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both halves make the rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From turn {turn}, where points were lost: “{line}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have no answer yet</source>
            <comment>after: If</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I name the loss first, and the rule after it</source>
            <comment>after: then</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I say what is owed, and why it ends there</source>
            <comment>after: then</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I say who finds it out, and by when</source>
            <comment>after: then</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I take the one that keeps more roads open</source>
            <comment>after: then</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If {when}, then {then}.</source>
            <comment>a rule somebody keeps</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep this rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept: {rule}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One rule for the next talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a client asks for more than is owed</source>
            <comment>after: If</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a client is upset about what they lost</source>
            <comment>after: If</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>then …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two answers look equally good</source>
            <comment>after: If</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message numerus="yes">
            <source>%n text(s) to translate</source>
            <translation>
                <numerusform>осталось перевести %n текст</numerusform>
                <numerusform>осталось перевести %n текста</numerusform>
                <numerusform>осталось перевести %n текстов</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to change: {file}</source>
            <translation>Менять нечего: {file}</translation>
        </message>
        <message>
            <source>Pack for sharing</source>
            <translation>Упаковать, чтобы поделиться</translation>
        </message>
        <message>
            <source>Save the graph as picture</source>
            <translation>Сохранить граф как изображение</translation>
        </message>
        <message>
            <source>Save the script</source>
            <translation>Сохранить сценарий для печати</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>The file has errors now. Nothing was written; mend them first.</source>
            <translation>Сейчас в файле есть изъяны. Ничего не записано; сначала их нужно исправить.</translation>
        </message>
        <message>
            <source>The language of the translation sheet</source>
            <translation>Язык листа перевода</translation>
        </message>
        <message>
            <source>The pack could not be tried out: {reason}. Nothing was written.</source>
            <translation>Пакет не удалось проверить: {reason}. Ничего не записано.</translation>
        </message>
        <message>
            <source>The sheet has errors, and what is done in it would be lost. Nothing was written; mend it first.</source>
            <translation>В листе есть изъяны, и уже переведённое потерялось бы. Ничего не записано; сначала исправьте лист.</translation>
        </message>
        <message>
            <source>{entry} is a link out of the scenario’s folder. Nothing was packed; copy the file into the folder.</source>
            <translation>{entry} — ссылка за пределы папки сценария. Ничего не упаковано; скопируйте сам файл в папку.</translation>
        </message>
        <message>
            <source>{name}: {done} of {total} texts</source>
            <comment>how far a translation is</comment>
            <translation>{name}: {done} из {total} текстов</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Nothing was written.</source>
            <translation>{path} не читается: {reason}. Ничего не записано.</translation>
        </message>
        <message>
            <source>{path} is not there any more. Nothing was written.</source>
            <translation>{path} больше нет. Ничего не записано.</translation>
        </message>
        <message>
            <source>{path} is there already. Nothing was written; choose another name.</source>
            <translation>{path} уже есть. Ничего не записано; выберите другое имя.</translation>
        </message>
        <message>
            <source>{path} was not written: {reason}. What was there is as it was.</source>
            <translation>{path} не записан: {reason}. Что там было, осталось, как было.</translation>
        </message>
    </context>
    <context>
        <name>Script</name>
        <message>
            <source>Before the talk</source>
            <translation>Перед разговором</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Клиент</translation>
        </message>
        <message>
            <source>Endings</source>
            <translation>Финалы</translation>
        </message>
        <message>
            <source>Facts to be found</source>
            <translation>Факты, которые можно выяснить</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Подсказка</translation>
        </message>
        <message>
            <source>House rules</source>
            <translation>Наши правила</translation>
        </message>
        <message>
            <source>Impossible</source>
            <translation>Невозможно</translation>
        </message>
        <message>
            <source>May be allowed</source>
            <translation>Могут разрешить</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Our client</source>
            <translation>Наш клиент</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Положено</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обещания</translation>
        </message>
        <message>
            <source>The client thinks</source>
            <translation>Клиент думает</translation>
        </message>
        <message>
            <source>The talk</source>
            <translation>Разговор</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Why it tempts</source>
            <translation>Чем соблазняет</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Ваша роль</translation>
        </message>
        <message>
            <source>closed: {reason}</source>
            <translation>закрыто: {reason}</translation>
        </message>
        <message>
            <source>contributing cause</source>
            <translation>дополнительная причина</translation>
        </message>
        <message>
            <source>improper</source>
            <translation>недостойный</translation>
        </message>
        <message>
            <source>key</source>
            <translation>ключевой</translation>
        </message>
        <message>
            <source>key fork, counts twice</source>
            <translation>ключевая развилка, весит вдвое</translation>
        </message>
        <message>
            <source>main cause</source>
            <translation>главная причина</translation>
        </message>
        <message>
            <source>no cause</source>
            <translation>не причина</translation>
        </message>
        <message>
            <source>once</source>
            <translation>один раз</translation>
        </message>
        <message>
            <source>open when {condition}</source>
            <translation>открыто, когда {condition}</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>страница {page} из {pages}</translation>
        </message>
        <message>
            <source>proper</source>
            <translation>достойный</translation>
        </message>
        <message>
            <source>silence leads to {node}</source>
            <translation>молчание ведёт к {node}</translation>
        </message>
        <message>
            <source>tension +{push} on arrival</source>
            <translation>напряжение +{push} при входе</translation>
        </message>
        <message>
            <source>timer {seconds} s</source>
            <translation>таймер {seconds} с</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>A Learning Record Store (LRS) collects results of several computers and programs. Nothing leaves this computer unless it is switched on here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Learning Record Store answers there and accepts the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything waits here. Look at the key and the secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It answers, and does not accept the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key (user name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key and secret go into their own fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody answers at this address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody practises here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost. The next try is at {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent to this address yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending is off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending is on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending is switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending is switched on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent are the talk, the replies, their ratings and points, and when it was; a number in place of the name. Own words and names stay here. Only runs that end after the tick is set are sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address begins with https://</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key is not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The secret would have nowhere safe to stay, so sending cannot be switched on. Results can still be saved to a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server cannot show who it is (certificate)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server cannot take anything now ({detail})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server takes too long to answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stay here and are tried again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no address. It looks like https://lrs.example/xapi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What answers there is no Learning Record Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without https:// everybody between could read the key. Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept in this computer’s keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{runs}, {statements}; the last on {when}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Answers of stage {stage}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most of these answers are of stage {stage}: {words}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No stage is named: that takes 45% of at least five scored answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seldom right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the client we chose to work with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who is the client anyway?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Step {now} of {all}: {word}</source>
            <translation>Шаг {now} из {all}: {word}</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>{column}, sorted downwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{column}, sorted upwards</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Results from another computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take in what {name} holds?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken in: {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nobody in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>damaged and left out: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gone on with elsewhere: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>here already: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new runs: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>played on in both places: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{runs} of {people}. What is here already stays once.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tongue</name>
        <message>
            <source>English only</source>
            <translation>Только на английском</translation>
        </message>
        <message>
            <source>In English: no translation yet</source>
            <translation>На английском: перевода ещё нет</translation>
        </message>
        <message>
            <source>In English: the file of the translation has faults</source>
            <translation>На английском: в файле перевода есть изъяны</translation>
        </message>
        <message>
            <source>In Russian: no translation yet</source>
            <translation>На русском: перевода ещё нет</translation>
        </message>
        <message>
            <source>In Russian: the file of the translation has faults</source>
            <translation>На русском: в файле перевода есть изъяны</translation>
        </message>
        <message>
            <source>In Ukrainian: no translation yet</source>
            <translation>На украинском: перевода ещё нет</translation>
        </message>
        <message>
            <source>In Ukrainian: the file of the translation has faults</source>
            <translation>На украинском: в файле перевода есть изъяны</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>Язык разговора</translation>
        </message>
        <message>
            <source>Russian only</source>
            <translation>Только на русском</translation>
        </message>
        <message>
            <source>Ukrainian only</source>
            <translation>Только на украинском</translation>
        </message>
        <message>
            <source>{language} only</source>
            <translation>Только на языке: {language}</translation>
        </message>
        <message>
            <source>{language}: no translation yet</source>
            <translation>{language}: перевода ещё нет</translation>
        </message>
        <message>
            <source>{language}: the file of the translation has faults</source>
            <translation>{language}: в файле перевода есть изъяны</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A name needs at least one sign</source>
            <translation>В имени нужен хотя бы один знак</translation>
        </message>
        <message>
            <source>A report for its makers is in {file}; nothing was sent.</source>
            <translation>Отчёт для разработчиков — в файле {file}; никуда ничего не отправлено.</translation>
        </message>
        <message>
            <source>Allow writing to {path}, then save again.</source>
            <translation>Разрешите запись в {path} и сохраните ещё раз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Close the other program, then save again.</source>
            <translation>Закройте другую программу и сохраните ещё раз.</translation>
        </message>
        <message>
            <source>Every confirmed reply is saved. Start the program again.</source>
            <translation>Каждый подтверждённый ответ сохранён. Запустите программу ещё раз.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Освободите место и сохраните ещё раз.</translation>
        </message>
        <message>
            <source>Go on, save later</source>
            <translation>Дальше, сохранить позже</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Выйти без сохранения</translation>
        </message>
        <message>
            <source>Nothing is lost: open the run as it stands now, and go on from there.</source>
            <translation>Ничего не потеряно: откройте разговор как есть и продолжайте оттуда.</translation>
        </message>
        <message>
            <source>Open it as it stands</source>
            <translation>Открыть как есть</translation>
        </message>
        <message>
            <source>Progress was not saved: another program holds the file</source>
            <translation>Прогресс не сохранён: файл занят другой программой</translation>
        </message>
        <message>
            <source>Progress was not saved: the disk is full</source>
            <translation>Прогресс не сохранён: диск заполнен</translation>
        </message>
        <message>
            <source>Progress was not saved: the disk reports a fault</source>
            <translation>Прогресс не сохранён: диск сообщает о сбое</translation>
        </message>
        <message>
            <source>Progress was not saved: the file is damaged</source>
            <translation>Прогресс не сохранён: файл повреждён</translation>
        </message>
        <message>
            <source>Progress was not saved: the file takes no writing</source>
            <translation>Прогресс не сохранён: в файл нельзя писать</translation>
        </message>
        <message>
            <source>Progress was not saved: the folder takes no writing</source>
            <translation>Прогресс не сохранён: в папку нельзя писать</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Сохранить ещё раз</translation>
        </message>
        <message>
            <source>Something in the program failed</source>
            <translation>В программе что-то сломалось</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Не получилось</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used; nothing was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The progress file cannot be opened</source>
            <translation>Не удалось открыть файл прогресса</translation>
        </message>
        <message>
            <source>The progress file is not one of this program’s</source>
            <translation>Это файл прогресса не этой программы</translation>
        </message>
        <message>
            <source>The progress file is of an earlier version and cannot be exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The progress file was moved or replaced</source>
            <translation>Файл прогресса перемещён или заменён</translation>
        </message>
        <message>
            <source>The progress file was written by a newer version</source>
            <translation>Файл прогресса записан более новой версией</translation>
        </message>
        <message>
            <source>This file cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be taken in: it is not as it was exported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file ends too early: nothing was taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file holds no results of this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is packed: unpack it first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file was written by a newer version: nothing was taken in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This group was deleted in another window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This name is there already</source>
            <translation>Такое имя уже есть</translation>
        </message>
        <message>
            <source>This profile was deleted in another window</source>
            <translation>Этот профиль удалён в другом окне</translation>
        </message>
        <message>
            <source>This run cannot be read any more</source>
            <translation>Этот разговор больше не удаётся прочитать</translation>
        </message>
        <message>
            <source>This run moved on in another window</source>
            <translation>Этот разговор продолжен в другом окне</translation>
        </message>
        <message>
            <source>This run was deleted in another window</source>
            <translation>Этот разговор удалён в другом окне</translation>
        </message>
        <message>
            <source>This scenario cannot be played</source>
            <translation>Этот сценарий не запускается</translation>
        </message>
        <message>
            <source>This scenario is not there any more</source>
            <translation>Этого сценария больше нет</translation>
        </message>
        <message>
            <source>What you said here is kept in memory.</source>
            <translation>Сказанное здесь сохранено в памяти.</translation>
        </message>
        <message>
            <source>Your reply is kept in memory.</source>
            <translation>Ваш ответ сохранён в памяти.</translation>
        </message>
    </context>
    <context>
        <name>TurnTable</name>
        <message>
            <source>#</source>
            <translation>№</translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(молчание)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Настроение</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Баллы</translation>
        </message>
        <message>
            <source>Turn by turn</source>
            <translation>Ход за ходом</translation>
        </message>
        <message>
            <source>care {of_four}</source>
            <translation>внимание {of_four}</translation>
        </message>
        <message>
            <source>firmness {of_four}</source>
            <translation>твёрдость {of_four}</translation>
        </message>
        <message>
            <source>mood {mood}, was {before}</source>
            <translation>настроение: {mood}, было: {before}</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>не оценивается</translation>
        </message>
        <message>
            <source>points lost: {points}</source>
            <translation>потеряно баллов: {points}</translation>
        </message>
        <message>
            <source>■ Firm</source>
            <translation>■ Твёрдость</translation>
        </message>
        <message>
            <source>● Care</source>
            <translation>● Внимание</translation>
        </message>
    </context>
    <context>
        <name>Violation</name>
        <message>
            <source>Decided beyond your authority</source>
            <translation>Решение вне ваших полномочий</translation>
        </message>
        <message>
            <source>Promised what nobody can keep</source>
            <translation>Обещание, которого никто не выполнит</translation>
        </message>
        <message>
            <source>Rude to the client</source>
            <translation>Грубость в адрес клиента</translation>
        </message>
        <message>
            <source>Sent the client away</source>
            <translation>Клиента спровадили</translation>
        </message>
    </context>
    <context>
        <name>WhatIf</name>
        <message numerus="yes">
            <source>%n point(s) lost for good.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Best road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headline {points} · {band} · {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the program show, from here:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise from turn {turn}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end: {ending}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the debrief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What if, from turn {turn}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the roads part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within reach before this turn: {points} of 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worst road</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as played</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lost} Still within reach: {points} of 100.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{road} · turn {turn}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Difficult-client simulator</source>
            <translation>Тренажёр «Сложный клиент»</translation>
        </message>
    </context>
</TS>
