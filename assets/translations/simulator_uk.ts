<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Along the edges of the graph</source>
            <translation>Уздовж стрілок графа</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Вступ</translation>
        </message>
        <message>
            <source>Choose the editor</source>
            <translation>Вибрати редактор</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Copy the place</source>
            <translation>Копіювати місце</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>Іспит</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Чесність</translation>
        </message>
        <message>
            <source>Find a node</source>
            <translation>Знайти вузол</translation>
        </message>
        <message>
            <source>Fit the graph</source>
            <translation>Умістити граф</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>З початку</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>На весь екран</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Підказка</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Клавіші цього екрана</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Більший текст</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Переміститися</translation>
        </message>
        <message>
            <source>Move the divider that has the keyboard</source>
            <translation>Посунути межу панелей, на якій клавіатура</translation>
        </message>
        <message>
            <source>Nearer, farther</source>
            <translation>Ближче, далі</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Новий профіль</translation>
        </message>
        <message>
            <source>New scenario from a template</source>
            <translation>Новий сценарій із шаблону</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Наступна частина екрана</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Наступна проблема</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Звичайний текст</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>На рівень назад</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Відкрити</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Відкрити сценарій</translation>
        </message>
        <message>
            <source>Open a scenario folder</source>
            <translation>Відкрити теку сценаріїв</translation>
        </message>
        <message>
            <source>Open by number</source>
            <translation>Відкрити за номером</translation>
        </message>
        <message>
            <source>Open in the editor</source>
            <translation>Відкрити в редакторі</translation>
        </message>
        <message>
            <source>Open the line of the problem in the editor</source>
            <translation>Відкрити рядок проблеми в редакторі</translation>
        </message>
        <message>
            <source>Pack for sharing</source>
            <translation>Спакувати, щоб поділитися</translation>
        </message>
        <message>
            <source>Play from the chosen node</source>
            <translation>Грати з вибраного вузла</translation>
        </message>
        <message>
            <source>Play from the start</source>
            <translation>Грати з початку</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Попередня частина екрана</translation>
        </message>
        <message>
            <source>Previous problem</source>
            <translation>Попередня проблема</translation>
        </message>
        <message>
            <source>Previous step</source>
            <translation>Попередній крок</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти з програми</translation>
        </message>
        <message>
            <source>Random trainees</source>
            <translation>Випадкові учасники</translation>
        </message>
        <message>
            <source>Read the briefing</source>
            <translation>Прочитати вступ</translation>
        </message>
        <message>
            <source>Reload now</source>
            <translation>Перечитати зараз</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Replay from this turn</source>
            <translation>Переграти з цього ходу</translation>
        </message>
        <message>
            <source>Resume or start</source>
            <translation>Продовжити або почати</translation>
        </message>
        <message>
            <source>Save the graph as picture</source>
            <translation>Зберегти граф як зображення</translation>
        </message>
        <message>
            <source>Save the script as PDF</source>
            <translation>Зберегти сценарій на папір (PDF)</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Сказати</translation>
        </message>
        <message>
            <source>Say the reply at once</source>
            <translation>Сказати відповідь відразу</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарії</translation>
        </message>
        <message>
            <source>Scroll back</source>
            <translation>Прокрутити назад</translation>
        </message>
        <message>
            <source>Scroll on</source>
            <translation>Прокрутити далі</translation>
        </message>
        <message>
            <source>Search scenarios</source>
            <translation>Пошук сценаріїв</translation>
        </message>
        <message>
            <source>Select; again: say it</source>
            <translation>Вибрати; ще раз — сказати</translation>
        </message>
        <message>
            <source>Set up the playtest</source>
            <translation>Налаштувати пробу</translation>
        </message>
        <message>
            <source>Show in the workbench</source>
            <translation>Показати в майстерні</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Менший текст</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Почати</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Повернути хід</translation>
        </message>
        <message>
            <source>Talks in the next language</source>
            <translation>Розмови наступною мовою</translation>
        </message>
        <message>
            <source>The other replies</source>
            <translation>Інші відповіді</translation>
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>До сценаріїв</translation>
        </message>
        <message>
            <source>To the start node</source>
            <translation>До початкового вузла</translation>
        </message>
        <message>
            <source>Try this turn again</source>
            <translation>Спробувати цей хід ще раз</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Хід</translation>
        </message>
        <message>
            <source>What can be done with a node, problem or reply</source>
            <translation>Що можна з вузлом, проблемою чи відповіддю</translation>
        </message>
        <message>
            <source>Whole conversation</source>
            <translation>Уся розмова</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>Майстерня</translation>
        </message>
        <message>
            <source>Write a translation sheet</source>
            <translation>Записати аркуш перекладу</translation>
        </message>
    </context>
    <context>
        <name>Axis</name>
        <message>
            <source>Care</source>
            <translation>Увага</translation>
        </message>
        <message>
            <source>Firmness</source>
            <translation>Твердість</translation>
        </message>
        <message>
            <source>brushed past</source>
            <comment>care 1 of 4</comment>
            <translation>почули краєм вуха</translation>
        </message>
        <message>
            <source>gave in</source>
            <comment>firmness 0 of 4</comment>
            <translation>поступилися</translation>
        </message>
        <message>
            <source>half heard</source>
            <comment>care 2 of 4</comment>
            <translation>почули наполовину</translation>
        </message>
        <message>
            <source>half held</source>
            <comment>firmness 2 of 4</comment>
            <translation>встояли наполовину</translation>
        </message>
        <message>
            <source>heard</source>
            <comment>care 4 of 4</comment>
            <translation>почули</translation>
        </message>
        <message>
            <source>held</source>
            <comment>firmness 4 of 4</comment>
            <translation>встояли</translation>
        </message>
        <message>
            <source>ignored</source>
            <comment>care 0 of 4</comment>
            <translation>проігнорували</translation>
        </message>
        <message>
            <source>mostly gave in</source>
            <comment>firmness 1 of 4</comment>
            <translation>здебільшого поступилися</translation>
        </message>
        <message>
            <source>mostly heard</source>
            <comment>care 3 of 4</comment>
            <translation>почули майже все</translation>
        </message>
        <message>
            <source>mostly held</source>
            <comment>firmness 3 of 4</comment>
            <translation>здебільшого встояли</translation>
        </message>
    </context>
    <context>
        <name>BalanceMap</name>
        <message>
            <source>Balance map</source>
            <translation>Карта балансу</translation>
        </message>
        <message>
            <source>Turn {turn}: care {care}, firmness {firmness}.</source>
            <translation>Хід {turn}: увага {care}, твердість {firmness}.</translation>
        </message>
    </context>
    <context>
        <name>Band</name>
        <message>
            <source>Balance lost</source>
            <translation>Баланс утрачено</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>У балансі</translation>
        </message>
        <message>
            <source>Holding</source>
            <translation>Тримається</translation>
        </message>
        <message>
            <source>Unsteady</source>
            <translation>Хитко</translation>
        </message>
    </context>
    <context>
        <name>Bench</name>
        <message numerus="yes">
            <source>%n ending(s)</source>
            <translation>
                <numerusform>%n фінал</numerusform>
                <numerusform>%n фінали</numerusform>
                <numerusform>%n фіналів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n вада</numerusform>
                <numerusform>%n вади</numerusform>
                <numerusform>%n вад</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork(s)</source>
            <translation>
                <numerusform>%n розвилка</numerusform>
                <numerusform>%n розвилки</numerusform>
                <numerusform>%n розвилок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n вузол</numerusform>
                <numerusform>%n вузли</numerusform>
                <numerusform>%n вузлів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n примітка</numerusform>
                <numerusform>%n примітки</numerusform>
                <numerusform>%n приміток</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them came to no ending</source>
            <translation>
                <numerusform>%n з них не дійшов до фіналу</numerusform>
                <numerusform>%n з них не дійшли до фіналу</numerusform>
                <numerusform>%n з них не дійшли до фіналу</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) failed; the problems say where</source>
            <translation>
                <numerusform>%n план не виконано; де саме — у проблемах</numerusform>
                <numerusform>%n плани не виконано; де саме — у проблемах</numerusform>
                <numerusform>%n планів не виконано; де саме — у проблемах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n plan(s) passed</source>
            <translation>
                <numerusform>%n план виконано</numerusform>
                <numerusform>%n плани виконано</numerusform>
                <numerusform>%n планів виконано</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n play state(s)</source>
            <translation>
                <numerusform>%n стан гри</numerusform>
                <numerusform>%n стани гри</numerusform>
                <numerusform>%n станів гри</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n random trainee(s)</source>
            <translation>
                <numerusform>%n випадковий учасник</numerusform>
                <numerusform>%n випадкові учасники</numerusform>
                <numerusform>%n випадкових учасників</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) to answer</source>
            <translation>
                <numerusform>%n секунда на відповідь</numerusform>
                <numerusform>%n секунди на відповідь</numerusform>
                <numerusform>%n секунд на відповідь</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stale</source>
            <comment>texts translated from an older version</comment>
            <translation>
                <numerusform>%n застарілий</numerusform>
                <numerusform>%n застарілі</numerusform>
                <numerusform>%n застарілих</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n застереження</numerusform>
                <numerusform>%n застереження</numerusform>
                <numerusform>%n застережень</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слів</numerusform>
            </translation>
        </message>
        <message>
            <source>A command of your own</source>
            <translation>Власна команда</translation>
        </message>
        <message>
            <source>A quotation mark in “{command}” is not closed. Close it.</source>
            <translation>У команді «{command}» лапки не закрито. Закрийте їх.</translation>
        </message>
        <message>
            <source>As after</source>
            <translation>Ніби після</translation>
        </message>
        <message>
            <source>As after earlier talks</source>
            <translation>Ніби після попередніх розмов</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>Як написано</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Best road: {road}</source>
            <translation>Найкраща дорога: {road}</translation>
        </message>
        <message>
            <source>Broken: it can be played when the first error is mended</source>
            <translation>Файл зламано: грати можна буде, коли виправите першу ваду</translation>
        </message>
        <message>
            <source>Broken: the version of {time} stays playable</source>
            <translation>Файл зламано: грати можна у версію від {time}</translation>
        </message>
        <message>
            <source>Copy the place</source>
            <translation>Копіювати місце</translation>
        </message>
        <message>
            <source>Divider: arrow keys move it</source>
            <translation>Межа панелей: пересувається стрілками</translation>
        </message>
        <message>
            <source>Ending “{id}” is gone.</source>
            <translation>Фіналу «{id}» більше немає.</translation>
        </message>
        <message>
            <source>Ending: {title}</source>
            <translation>Фінал: {title}</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Вада</translation>
        </message>
        <message>
            <source>Exact bounds</source>
            <translation>Точні межі</translation>
        </message>
        <message>
            <source>Fact “{id}” is gone.</source>
            <translation>Факту «{id}» більше немає.</translation>
        </message>
        <message>
            <source>Fairness</source>
            <translation>Чесність</translation>
        </message>
        <message>
            <source>From node</source>
            <translation>З вузла</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>З початку</translation>
        </message>
        <message>
            <source>From turn {turn} on your replies cannot be said: “{id}”.</source>
            <translation>Починаючи з ходу {turn} ваших відповідей уже не скажеш: «{id}».</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Граф</translation>
        </message>
        <message>
            <source>Half of them score {low} to {high}, the middle one {median}; the least is {least}, the most {most}.</source>
            <translation>Половина з них має від {low} до {high}, посередині — {median}; найменше — {least}, найбільше — {most}.</translation>
        </message>
        <message>
            <source>Improper endings</source>
            <translation>Негідні фінали</translation>
        </message>
        <message>
            <source>It can be played as soon as the first error is mended.</source>
            <translation>Грати можна буде, щойно виправите першу ваду.</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Відомо</translation>
        </message>
        <message>
            <source>Known facts</source>
            <translation>Відомі факти</translation>
        </message>
        <message>
            <source>Language of the playtest</source>
            <translation>Мова проби</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>Let them play</source>
            <translation>Хай грають</translation>
        </message>
        <message>
            <source>Line {line} is open in {editor}</source>
            <translation>Рядок {line} відкрито в {editor}</translation>
        </message>
        <message>
            <source>Lines open in this editor from now on</source>
            <translation>Відтепер рядки відкриваються в цьому редакторі</translation>
        </message>
        <message>
            <source>Marks in the graph</source>
            <translation>Позначки на графі</translation>
        </message>
        <message>
            <source>Name a command first.</source>
            <translation>Спершу впишіть команду.</translation>
        </message>
        <message>
            <source>Name the new scenario’s folder</source>
            <translation>Назвіть теку нового сценарію</translation>
        </message>
        <message>
            <source>Narration goes round in a circle there. The playtest stays where it was.</source>
            <translation>Оповідь там ходить по колу. Проба лишилася, де була.</translation>
        </message>
        <message>
            <source>New from a template</source>
            <translation>Новий із шаблону</translation>
        </message>
        <message>
            <source>No editor that this program knows was found. Without one, “{place}” is copied for you.</source>
            <translation>Знайомих програмі редакторів тут не знайдено. Без редактора копіюється місце, як-от «{place}».</translation>
        </message>
        <message>
            <source>No exact figures: {why}. The problems say where.</source>
            <translation>Точних чисел немає: {why}. Де саме — у проблемах.</translation>
        </message>
        <message>
            <source>No problems in what has been checked so far.</source>
            <translation>У тому, що вже перевірено, проблем немає.</translation>
        </message>
        <message numerus="yes">
            <source>No problems: links, reach, promises, balance, texts and the room were checked over %n state(s).</source>
            <translation>
                <numerusform>Проблем немає: перевірено зв’язки, досяжність, обіцянки, баланс, тексти й екран залу — усього %n стан.</numerusform>
                <numerusform>Проблем немає: перевірено зв’язки, досяжність, обіцянки, баланс, тексти й екран залу — усього %n стани.</numerusform>
                <numerusform>Проблем немає: перевірено зв’язки, досяжність, обіцянки, баланс, тексти й екран залу — усього %n станів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Node “{id}” is gone.</source>
            <translation>Вузла «{id}» більше немає.</translation>
        </message>
        <message>
            <source>Node “{id}” is gone; you stand at “{now}”.</source>
            <translation>Вузла «{id}» більше немає; ви стоїте на «{now}».</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примітка</translation>
        </message>
        <message>
            <source>Nothing was saved since {time}</source>
            <translation>Від {time} нічого не збережено</translation>
        </message>
        <message>
            <source>On average they score {mean}.</source>
            <translation>Пересічно — {mean}.</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Відкрити сценарій</translation>
        </message>
        <message>
            <source>Open a scenario or make one from a template</source>
            <translation>Відкрийте сценарій або створіть його з шаблону</translation>
        </message>
        <message>
            <source>Open a scenario’s folder</source>
            <translation>Відкрити теку сценарію</translation>
        </message>
        <message>
            <source>Open in editor</source>
            <translation>До редактора</translation>
        </message>
        <message>
            <source>Open the line in the editor</source>
            <translation>Відкрити рядок у редакторі</translation>
        </message>
        <message>
            <source>Opened {time}</source>
            <translation>Відкрито о {time}</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>Відкривається {name}…</translation>
        </message>
        <message>
            <source>Plans passed: {passed} of {plans}.</source>
            <translation>Планів виконано: {passed} з {plans}.</translation>
        </message>
        <message>
            <source>Play</source>
            <comment>button of the workbench</comment>
            <translation>Грати</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>Грати звідси</translation>
        </message>
        <message>
            <source>Play with this</source>
            <translation>Грати так</translation>
        </message>
        <message>
            <source>Playtest</source>
            <translation>Проба</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Проблеми</translation>
        </message>
        <message>
            <source>Problems and lines open in it, at the right place.</source>
            <translation>У ньому відкриваються проблеми й рядки, відразу на потрібному місці.</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обіцянки</translation>
        </message>
        <message>
            <source>Promises made and open</source>
            <translation>Дані, але ще не виконані обіцянки</translation>
        </message>
        <message>
            <source>Proper endings</source>
            <translation>Гідні фінали</translation>
        </message>
        <message>
            <source>Random trainees</source>
            <translation>Випадкові учасники</translation>
        </message>
        <message>
            <source>Reach, bounds and blind play are being worked out …</source>
            <translation>Обчислюються досяжність, межі й гра наосліп…</translation>
        </message>
        <message numerus="yes">
            <source>Reach, bounds and blind play are being worked out: %n state(s)</source>
            <translation>
                <numerusform>Обчислюються досяжність, межі й гра наосліп: %n стан</numerusform>
                <numerusform>Обчислюються досяжність, межі й гра наосліп: %n стани</numerusform>
                <numerusform>Обчислюються досяжність, межі й гра наосліп: %n станів</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the files …</source>
            <translation>Читання файлів…</translation>
        </message>
        <message>
            <source>Reloaded {time}, kept your place</source>
            <translation>Перечитано о {time}, ви там само</translation>
        </message>
        <message>
            <source>Reloaded {time}.</source>
            <translation>Перечитано о {time}.</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Відповіді</translation>
        </message>
        <message>
            <source>Replies by quadrant</source>
            <translation>Відповіді за чвертями карти</translation>
        </message>
        <message>
            <source>Say it</source>
            <comment>a reply</comment>
            <translation>Сказати</translation>
        </message>
        <message numerus="yes">
            <source>Say nothing for %n second(s)</source>
            <translation>
                <numerusform>Мовчати %n секунду</numerusform>
                <numerusform>Мовчати %n секунди</numerusform>
                <numerusform>Мовчати %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Налаштувати</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Повернути хід</translation>
        </message>
        <message>
            <source>Tension 0–20</source>
            <translation>Напруга 0–20</translation>
        </message>
        <message>
            <source>The best reply here.</source>
            <translation>Найкраща відповідь тут.</translation>
        </message>
        <message>
            <source>The choice could not be saved. It is as it was.</source>
            <translation>Вибір не збережено. Усе лишилося, як було.</translation>
        </message>
        <message>
            <source>The client thinks: {words}</source>
            <translation>Клієнт думає: {words}</translation>
        </message>
        <message>
            <source>The file has changed: this cannot be done there any more.</source>
            <translation>Файл змінився: зробити це там уже не можна.</translation>
        </message>
        <message>
            <source>The file is gone: the version of {time} stays playable</source>
            <translation>Файлу немає: грати можна у версію від {time}</translation>
        </message>
        <message>
            <source>The least a run can be worth is {least}, the most {most}.</source>
            <translation>Розмова може дати від {least} до {most}.</translation>
        </message>
        <message>
            <source>The lightest road weighs {weight}.</source>
            <translation>Найлегша дорога важить {weight}.</translation>
        </message>
        <message>
            <source>The node you began at is gone: “{id}”.</source>
            <translation>Вузла, з якого ви почали, більше немає: «{id}».</translation>
        </message>
        <message>
            <source>The seed is a whole number, for example 1.</source>
            <translation>Зерно — це ціле число, наприклад 1.</translation>
        </message>
        <message>
            <source>There is no file here any more</source>
            <translation>Файлу тут більше немає</translation>
        </message>
        <message>
            <source>There is no node “{node}” any more. The playtest stays where it was.</source>
            <translation>Вузла «{node}» більше немає. Проба лишилася, де була.</translation>
        </message>
        <message>
            <source>There is something at {path} already. Nothing was written; name a folder that is new or empty.</source>
            <translation>У {path} вже щось є. Нічого не записано; назвіть нову або порожню теку.</translation>
        </message>
        <message>
            <source>They are playing …</source>
            <translation>Вони грають…</translation>
        </message>
        <message>
            <source>Trainees</source>
            <translation>Учасників</translation>
        </message>
        <message>
            <source>Trainer’s note: {words}</source>
            <translation>Нотатка тренера: {words}</translation>
        </message>
        <message>
            <source>Trust 0–20</source>
            <translation>Довіра 0–20</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Спробувати</translation>
        </message>
        <message>
            <source>Use this editor</source>
            <translation>Обрати цей редактор</translation>
        </message>
        <message>
            <source>Variable “{id}” is gone.</source>
            <translation>Змінної «{id}» більше немає.</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Змінні</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Застереження</translation>
        </message>
        <message>
            <source>What blind habits earn</source>
            <translation>Скільки дає гра наосліп</translation>
        </message>
        <message>
            <source>What each ending can score</source>
            <translation>Скільки може дати кожен фінал</translation>
        </message>
        <message>
            <source>Where the best reply stands</source>
            <translation>Де стоїть найкраща відповідь</translation>
        </message>
        <message>
            <source>Why: {words}</source>
            <translation>Чому: {words}</translation>
        </message>
        <message>
            <source>Worst road: {road}</source>
            <translation>Найгірша дорога: {road}</translation>
        </message>
        <message>
            <source>Write in your own editor; with every save this screen shows what is not right yet, and the scenario can be played at once. A folder can also be dropped here.</source>
            <translation>Пишіть у своєму редакторі: з кожним збереженням тут видно, що ще не так, і сценарій можна відразу пробувати. Теку можна й перетягти сюди.</translation>
        </message>
        <message>
            <source>Your editor</source>
            <translation>Ваш редактор</translation>
        </message>
        <message>
            <source>a circle of replies uses none of them up</source>
            <translation>відповіді ходять по колу й не вичерпуються</translation>
        </message>
        <message>
            <source>all roads are worth the same</source>
            <translation>усі дороги дають однаково</translation>
        </message>
        <message>
            <source>always the firmest reply</source>
            <translation>завжди найтвердіша відповідь</translation>
        </message>
        <message>
            <source>always the first reply</source>
            <translation>завжди перша відповідь</translation>
        </message>
        <message>
            <source>always the longest reply</source>
            <translation>завжди найдовша відповідь</translation>
        </message>
        <message>
            <source>always the most caring reply</source>
            <translation>завжди найуважніша відповідь</translation>
        </message>
        <message>
            <source>always the most soothing reply</source>
            <translation>завжди найлагідніша відповідь</translation>
        </message>
        <message>
            <source>always the shortest reply</source>
            <translation>завжди найкоротша відповідь</translation>
        </message>
        <message>
            <source>any reply, by chance</source>
            <translation>будь-яка відповідь, навмання</translation>
        </message>
        <message>
            <source>as written</source>
            <comment>mood at the beginning</comment>
            <translation>як написано</translation>
        </message>
        <message>
            <source>best here</source>
            <comment>a reply</comment>
            <translation>найкраща тут</translation>
        </message>
        <message>
            <source>best road {minutes}</source>
            <comment>reading time of the best road</comment>
            <translation>найкраща дорога {minutes}</translation>
        </message>
        <message>
            <source>broken</source>
            <comment>a promise</comment>
            <translation>порушено</translation>
        </message>
        <message>
            <source>closed: it can be said once, and was said</source>
            <translation>закрито: сказати можна раз, і вже сказано</translation>
        </message>
        <message>
            <source>closed: {condition}</source>
            <translation>закрито: {condition}</translation>
        </message>
        <message>
            <source>comes to rest at {node}</source>
            <translation>зупиняється на {node}</translation>
        </message>
        <message>
            <source>does: {tags}</source>
            <comment>tags of a reply</comment>
            <translation>що робить: {tags}</translation>
        </message>
        <message>
            <source>improper</source>
            <comment>an ending</comment>
            <translation>негідний</translation>
        </message>
        <message>
            <source>improper: bought or bullied, or nothing was settled</source>
            <translation>негідний: відкуплено, продавлено або нічого не вирішено</translation>
        </message>
        <message>
            <source>it is the longest</source>
            <translation>вона найдовша</translation>
        </message>
        <message>
            <source>it is the shortest</source>
            <translation>вона найкоротша</translation>
        </message>
        <message>
            <source>kept</source>
            <comment>a promise</comment>
            <translation>дотримано</translation>
        </message>
        <message>
            <source>key fork</source>
            <translation>ключова розвилка</translation>
        </message>
        <message>
            <source>line {line}</source>
            <comment>of a node in the file</comment>
            <translation>рядок {line}</translation>
        </message>
        <message>
            <source>narration goes round in a circle</source>
            <translation>оповідь ходить по колу</translation>
        </message>
        <message>
            <source>never reached</source>
            <translation>недосяжний</translation>
        </message>
        <message>
            <source>no proper ending can be reached</source>
            <translation>до жодного гідного фіналу не дійти</translation>
        </message>
        <message>
            <source>none</source>
            <comment>marks in the graph</comment>
            <translation>без позначок</translation>
        </message>
        <message>
            <source>none yet</source>
            <comment>of the facts</comment>
            <translation>ще нічого</translation>
        </message>
        <message>
            <source>not made</source>
            <comment>a promise</comment>
            <translation>не дано</translation>
        </message>
        <message>
            <source>open</source>
            <comment>a promise</comment>
            <translation>відкрито</translation>
        </message>
        <message>
            <source>open: {condition}</source>
            <translation>відкрито: {condition}</translation>
        </message>
        <message>
            <source>over the limit: it pays to play blind</source>
            <translation>понад межу: грати наосліп вигідно</translation>
        </message>
        <message>
            <source>people here</source>
            <comment>marks in the graph</comment>
            <translation>люди тут</translation>
        </message>
        <message>
            <source>proper</source>
            <comment>an ending</comment>
            <translation>гідний</translation>
        </message>
        <message>
            <source>proper: one can stand by it before a good colleague</source>
            <translation>гідний: за нього не соромно перед добрим колегою</translation>
        </message>
        <message>
            <source>random trainees</source>
            <comment>marks in the graph</comment>
            <translation>випадкові учасники</translation>
        </message>
        <message>
            <source>reply {number} of the file</source>
            <translation>відповідь {number} у файлі</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <translation>зерно {seed}</translation>
        </message>
        <message>
            <source>somewhere no reply is open</source>
            <translation>десь немає жодної відкритої відповіді</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>напруга</translation>
        </message>
        <message>
            <source>the start</source>
            <translation>початок</translation>
        </message>
        <message>
            <source>there are more than 250 000 play states</source>
            <translation>станів гри понад 250 000</translation>
        </message>
        <message>
            <source>there are no finite bounds</source>
            <translation>скінченних меж немає</translation>
        </message>
        <message>
            <source>this turn is not scored</source>
            <translation>цей хід не оцінюється</translation>
        </message>
        <message>
            <source>trust</source>
            <translation>довіра</translation>
        </message>
        <message>
            <source>weight {weight}</source>
            <comment>of a turn</comment>
            <translation>вага {weight}</translation>
        </message>
        <message>
            <source>{count} of {all}</source>
            <comment>so many forks</comment>
            <translation>{count} з {all}</translation>
        </message>
        <message>
            <source>{editor} could not be started: {reason}.</source>
            <translation>{editor} не запускається: {reason}.</translation>
        </message>
        <message>
            <source>{file} stands for the file, {line} and {column} for the place. Put quotation marks around a path with spaces.</source>
            <translation>{file} — це файл, {line} і {column} — місце в ньому. Шлях із пробілами візьміть у лапки.</translation>
        </message>
        <message>
            <source>{id}, line {line}</source>
            <comment>a reply in the file</comment>
            <translation>{id}, рядок {line}</translation>
        </message>
        <message>
            <source>{name} is {value}</source>
            <comment>a value of a condition</comment>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>{name}: {value} of {most}</source>
            <comment>tension or trust</comment>
            <translation>{name}: {value} з {most}</translation>
        </message>
        <message>
            <source>{next} next · {previous} previous · {enter} opens the line in your editor</source>
            <translation>{next} наступна · {previous} попередня · {enter} відкриває рядок у редакторі</translation>
        </message>
        <message>
            <source>{number} of {count}. {reply}</source>
            <comment>a reply, read aloud</comment>
            <translation>{number} з {count}. {reply}</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}. Choose another folder.</source>
            <translation>{path} не записано: {reason}. Виберіть іншу теку.</translation>
        </message>
        <message>
            <source>{points} of at most {limit}</source>
            <comment>points of a habit</comment>
            <translation>{points}, межа {limit}</translation>
        </message>
        <message>
            <source>{scenario} ended with {ending}</source>
            <translation>{scenario} закінчився на {ending}</translation>
        </message>
        <message>
            <source>{severity}, {place}: {sentence}</source>
            <comment>a problem, read aloud</comment>
            <translation>{severity}, {place}: {sentence}</translation>
        </message>
        <message>
            <source>“{command}” does not say which file to open. Add the slot of the file.</source>
            <translation>«{command}» не каже, який файл відкрити. Додайте місце для файлу.</translation>
        </message>
        <message>
            <source>“{command}” runs a shell, and a file’s name could run there, too. Name the editor’s own program.</source>
            <translation>«{command}» запускає оболонку, а в ній може виконатися й назва файлу. Вкажіть сам редактор.</translation>
        </message>
        <message>
            <source>“{id}” is gone.</source>
            <translation>«{id}» більше немає.</translation>
        </message>
        <message>
            <source>“{name}” cannot name a scenario: names are made of a–z, 0–9, _ and -. Nothing was written; “{hint}” would do.</source>
            <translation>«{name}» не може бути назвою сценарію: годяться a–z, 0–9, _ і -. Нічого не записано; підійшло б «{hint}».</translation>
        </message>
        <message>
            <source>“{place}” is copied.</source>
            <translation>«{place}» скопійовано.</translation>
        </message>
        <message>
            <source>“{slot}” is no slot. There are slots for the file, the line and the column.</source>
            <translation>Місця «{slot}» немає. Є місця для файлу, рядка й колонки.</translation>
        </message>
        <message>
            <source>→ {node}: else</source>
            <comment>the last route</comment>
            <translation>→ {node}: інакше</translation>
        </message>
    </context>
    <context>
        <name>Briefing</name>
        <message>
            <source>Back to the conversation</source>
            <translation>Назад до розмови</translation>
        </message>
        <message>
            <source>Back to the scenarios</source>
            <translation>Назад до сценаріїв</translation>
        </message>
        <message>
            <source>Care: the person was not ignored</source>
            <translation>Увага: людину не проігноровано</translation>
        </message>
        <message>
            <source>Explained after every answer.</source>
            <translation>Пояснення після кожної відповіді.</translation>
        </message>
        <message>
            <source>Explained at the end.</source>
            <translation>Пояснення наприкінці.</translation>
        </message>
        <message>
            <source>Firmness: the rules did not crumble</source>
            <translation>Твердість: правила не розсипалися</translation>
        </message>
        <message>
            <source>Mood is not a grade. The client may calm down also when you gave away too much.</source>
            <translation>Настрій — не оцінка. Клієнт може заспокоїтися й тоді, коли ви віддали зайве.</translation>
        </message>
        <message>
            <source>Our client</source>
            <translation>Наш клієнт</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>Наші правила</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Почати</translation>
        </message>
        <message>
            <source>The goal: neither ignore nor give in. They are heard, the agreement holds.</source>
            <translation>Мета: не ігнорувати й не прогинатися. Людину почуто, домовленість тримається.</translation>
        </message>
        <message>
            <source>Who is before you</source>
            <translation>Хто перед вами</translation>
        </message>
        <message>
            <source>You can</source>
            <translation>Ви можете</translation>
        </message>
        <message>
            <source>You cannot</source>
            <translation>Ви не можете</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Ваша роль</translation>
        </message>
        <message>
            <source>{minutes} · difficulty: {level}</source>
            <translation>{minutes} · складність: {level}</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} · difficulty: {level} · about %n turn(s)</source>
            <translation>
                <numerusform>{minutes} · складність: {level} · приблизно %n хід</numerusform>
                <numerusform>{minutes} · складність: {level} · приблизно %n ходи</numerusform>
                <numerusform>{minutes} · складність: {level} · приблизно %n ходів</numerusform>
            </translation>
        </message>
        <message>
            <source>{offer} — allowed by {who}</source>
            <comment>who may allow it</comment>
            <translation>{offer} — дозволяє {who}</translation>
        </message>
    </context>
    <context>
        <name>Causes</name>
        <message>
            <source>A contributing cause</source>
            <translation>Додаткова причина</translation>
        </message>
        <message>
            <source>Causes and facts found: {points} of 100</source>
            <translation>Причини й факти: {points} зі 100</translation>
        </message>
        <message>
            <source>Facts left unasked</source>
            <translation>Факти, про які не спитали</translation>
        </message>
        <message>
            <source>Facts you found</source>
            <translation>Факти, які ви з’ясували</translation>
        </message>
        <message>
            <source>It showed here: {line}</source>
            <translation>Це було видно тут: {line}</translation>
        </message>
        <message>
            <source>Left aside, and not a cause here.</source>
            <translation>Не позначено, і тут це не причина.</translation>
        </message>
        <message>
            <source>The main cause</source>
            <translation>Головна причина</translation>
        </message>
        <message>
            <source>Tick what the talk gave grounds for. Ticking everything says as little as ticking nothing.</source>
            <translation>Позначте те, для чого розмова дала підстави. Позначити все — те саме, що не позначити нічого.</translation>
        </message>
        <message>
            <source>Ticked, but the talk gives no grounds for it.</source>
            <translation>Позначено, але розмова не дає для цього підстав.</translation>
        </message>
        <message>
            <source>To fix in the company: {fix}</source>
            <translation>Що виправити в компанії: {fix}</translation>
        </message>
        <message>
            <source>What did we do that made the client difficult?</source>
            <translation>Що ми зробили такого, що клієнт став складним?</translation>
        </message>
        <message>
            <source>{share} that stayed unseen.</source>
            <translation>{share}, її не помітили.</translation>
        </message>
        <message>
            <source>{share}, and you saw it.</source>
            <translation>{share}, і ви її помітили.</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Care and firmness on a common base</source>
            <translation>Увага й твердість на спільній основі</translation>
        </message>
        <message>
            <source>Heard {hear}, held {hold}, both at once {value}. Bending {bent}, hardening {hard}.</source>
            <translation>Почули {hear}, встояли {hold}, і те, й те {value}. Прогин {bent}, жорсткість {hard}.</translation>
        </message>
        <message>
            <source>bending {share}</source>
            <translation>прогин {share}</translation>
        </message>
        <message>
            <source>both at once {share}</source>
            <translation>і те, й те {share}</translation>
        </message>
        <message>
            <source>hardening {share}</source>
            <translation>жорсткість {share}</translation>
        </message>
        <message>
            <source>■ held</source>
            <translation>■ встояли</translation>
        </message>
        <message>
            <source>● heard</source>
            <translation>● почули</translation>
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
            <translation>визнані незручності</translation>
        </message>
        <message>
            <source>does something for it</source>
            <comment>care D</comment>
            <translation>конкретна дія для клієнта</translation>
        </message>
        <message>
            <source>gives a reason</source>
            <comment>firmness R</comment>
            <translation>названа причина</translation>
        </message>
        <message>
            <source>hears the concrete issue</source>
            <comment>care H</comment>
            <translation>названа суть справи</translation>
        </message>
        <message>
            <source>keeps the dignity of both</source>
            <comment>firmness B</comment>
            <translation>гідність обох</translation>
        </message>
        <message>
            <source>promises only what you can keep</source>
            <comment>firmness P</comment>
            <translation>лише посильні обіцянки</translation>
        </message>
        <message>
            <source>tells who and when</source>
            <comment>care T</comment>
            <translation>хто й коли</translation>
        </message>
        <message>
            <source>within what is owed and possible</source>
            <comment>firmness L</comment>
            <translation>межі належного й можливого</translation>
        </message>
    </context>
    <context>
        <name>Conversation</name>
        <message numerus="yes">
            <source>%n more below</source>
            <comment>replies out of view</comment>
            <translation>
                <numerusform>нижче ще %n</numerusform>
                <numerusform>нижче ще %n</numerusform>
                <numerusform>нижче ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(мовчання)</translation>
        </message>
        <message>
            <source>1–{count} choose · ↑↓ move · Enter say it</source>
            <translation>1–{count} вибрати · ↑↓ гортати · Enter сказати</translation>
        </message>
        <message>
            <source>An exam has no taking back.</source>
            <translation>На іспиті хід не повертають.</translation>
        </message>
        <message>
            <source>Choose a reply first.</source>
            <translation>Спершу виберіть відповідь.</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрито</translation>
        </message>
        <message>
            <source>Closed: {reason}</source>
            <translation>Закрито: {reason}</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Conversation so far</source>
            <translation>Розмова до цього моменту</translation>
        </message>
        <message>
            <source>Facts you have</source>
            <translation>Що вам відомо</translation>
        </message>
        <message>
            <source>Hint.</source>
            <translation>Підказка.</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>Інші команди</translation>
        </message>
        <message>
            <source>The conversation has ended.</source>
            <translation>Розмову закінчено.</translation>
        </message>
        <message>
            <source>The scenario file has changed</source>
            <translation>Файл сценарію змінився</translation>
        </message>
        <message>
            <source>There is nothing to take back yet.</source>
            <translation>Повертати ще нічого.</translation>
        </message>
        <message>
            <source>This reply is closed.</source>
            <translation>Ця відповідь закрита.</translation>
        </message>
        <message>
            <source>This reply is closed: {reason}</source>
            <translation>Ця відповідь закрита: {reason}</translation>
        </message>
        <message>
            <source>This run continues with the version you started.</source>
            <translation>Розмова триває за тією версією, з якої почалася.</translation>
        </message>
        <message>
            <source>To the debrief</source>
            <translation>До розбору</translation>
        </message>
        <message>
            <source>Turn {turn}</source>
            <translation>Хід {turn}</translation>
        </message>
        <message>
            <source>Turn {turn} of about {about}</source>
            <translation>Хід {turn} приблизно з {about}</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Ви</translation>
        </message>
        <message>
            <source>Your reply</source>
            <translation>Ваша відповідь</translation>
        </message>
        <message>
            <source>about {seconds} s left</source>
            <translation>лишилося близько {seconds} с</translation>
        </message>
        <message>
            <source>{mode} · not saved</source>
            <comment>a guest's talk</comment>
            <translation>{mode} · без збереження</translation>
        </message>
        <message>
            <source>{number} of {count}. {reply}</source>
            <translation>{number} з {count}. {reply}</translation>
        </message>
        <message>
            <source>↑↓ choose · Enter say it</source>
            <translation>↑↓ вибрати · Enter сказати</translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n людина</numerusform>
                <numerusform>%n людини</numerusform>
                <numerusform>%n людей</numerusform>
            </translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(мовчання)</translation>
        </message>
        <message>
            <source>0 gone to 100 loyal</source>
            <translation>від 0 (іде) до 100 (лишається з нами)</translation>
        </message>
        <message>
            <source>A key moment of the talk: it counts double.</source>
            <translation>Ключовий момент розмови: важить удвічі.</translation>
        </message>
        <message>
            <source>A rule of the house was broken: {rule}</source>
            <translation>Порушено наше правило: {rule}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Balance {points} of 100</source>
            <translation>Баланс {points} зі 100</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Віддано грошей</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причини</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Порівняти</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Факти</translation>
        </message>
        <message>
            <source>Go on without an answer</source>
            <translation>Далі без відповіді</translation>
        </message>
        <message>
            <source>How {name} lived it</source>
            <translation>Що переживає {name}</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>Лояльність</translation>
        </message>
        <message>
            <source>Nerves</source>
            <translation>Нерви</translation>
        </message>
        <message>
            <source>Not scored: there was nothing to choose between here.</source>
            <translation>Не оцінюється: тут не було з чого вибирати.</translation>
        </message>
        <message>
            <source>Price of the case</source>
            <translation>Ціна цього випадку</translation>
        </message>
        <message>
            <source>Promised and left open</source>
            <translation>Обіцяно й не закрито</translation>
        </message>
        <message>
            <source>Recommends to</source>
            <translation>Почують рекомендацію</translation>
        </message>
        <message>
            <source>Replay from turn {turn}</source>
            <translation>Переграти з ходу {turn}</translation>
        </message>
        <message>
            <source>Roads not taken</source>
            <translation>Інші шляхи</translation>
        </message>
        <message>
            <source>Rules of the house kept</source>
            <translation>Дотримані правила</translation>
        </message>
        <message>
            <source>Take the exam</source>
            <translation>Скласти іспит</translation>
        </message>
        <message>
            <source>The answers gave way and hardened in turn.</source>
            <translation>Відповіді то прогиналися, то жорсткішали.</translation>
        </message>
        <message>
            <source>The answers kept both: heard and held.</source>
            <translation>Відповіді втримали обидва боки: почули й встояли.</translation>
        </message>
        <message>
            <source>The client’s view</source>
            <translation>Очима клієнта</translation>
        </message>
        <message>
            <source>The mood is what was felt, not a grade of the answers.</source>
            <translation>Настрій — це почуття людини, а не оцінка відповідей.</translation>
        </message>
        <message>
            <source>The road not taken</source>
            <translation>Інший шлях</translation>
        </message>
        <message>
            <source>These facts stand beside the balance, never inside it: luck has a part in them.</source>
            <translation>Ці факти стоять поруч із балансом і до нього не входять: у них є частка везіння.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>До сценаріїв</translation>
        </message>
        <message>
            <source>Turn by turn: care and firmness</source>
            <translation>Хід за ходом: увага й твердість</translation>
        </message>
        <message>
            <source>Turn map</source>
            <translation>Карта ходів</translation>
        </message>
        <message numerus="yes">
            <source>Turn {turn}: %n point(s) of balance lost for good</source>
            <translation>
                <numerusform>Хід {turn}: назавжди втрачено %n бал балансу</numerusform>
                <numerusform>Хід {turn}: назавжди втрачено %n бали балансу</numerusform>
                <numerusform>Хід {turn}: назавжди втрачено %n балів балансу</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn {turn}: “{quote}”</source>
            <translation>Хід {turn}: «{quote}»</translation>
        </message>
        <message>
            <source>Warns others</source>
            <translation>Почують застереження</translation>
        </message>
        <message>
            <source>What it took</source>
            <translation>Чого це коштувало</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Що лишається</translation>
        </message>
        <message>
            <source>Where balance was lost, neither was there.</source>
            <translation>Там, де баланс утрачено, бракувало і того, й того.</translation>
        </message>
        <message>
            <source>Where balance was lost, the answers gave way.</source>
            <translation>Там, де баланс утрачено, відповіді прогиналися.</translation>
        </message>
        <message>
            <source>Where balance was lost, the answers shut the door.</source>
            <translation>Там, де баланс утрачено, відповіді зачиняли двері.</translation>
        </message>
        <message>
            <source>Why it tempted: {why}</source>
            <translation>Чим це спокушало: {why}</translation>
        </message>
        <message>
            <source>You: {words}</source>
            <comment>a line of the talk</comment>
            <translation>Ви: {words}</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Ваша відповідь</translation>
        </message>
        <message>
            <source>Your view</source>
            <translation>Ваш погляд</translation>
        </message>
        <message>
            <source>a fair settlement costs {cash}</source>
            <translation>справедливе рішення коштує {cash}</translation>
        </message>
        <message>
            <source>cash, time and what a lost client is worth</source>
            <translation>гроші, час і вартість утраченого клієнта</translation>
        </message>
        <message>
            <source>hollow: your run before</source>
            <translation>порожні: ваша попередня розмова</translation>
        </message>
        <message>
            <source>mean tension, 0 calm to 100</source>
            <translation>середня напруга: від 0 (спокій) до 100</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation>зі 100</translation>
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
            <translation>{reason}, потім відкликано</translation>
        </message>
        <message>
            <source>{told} Lean {lean}, see-saw {see_saw}.</source>
            <translation>{told} Крен {lean}, гойдалка {see_saw}.</translation>
        </message>
        <message>
            <source>{told}. Missing: {components}</source>
            <translation>{told}. Бракує: {components}</translation>
        </message>
    </context>
    <context>
        <name>Difficulty</name>
        <message>
            <source>easy</source>
            <translation>легка</translation>
        </message>
        <message>
            <source>hard</source>
            <translation>висока</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>середня</translation>
        </message>
    </context>
    <context>
        <name>Direction</name>
        <message>
            <source>bends</source>
            <translation>прогин</translation>
        </message>
        <message>
            <source>hardens</source>
            <translation>жорсткість</translation>
        </message>
        <message>
            <source>level</source>
            <translation>рівно</translation>
        </message>
        <message>
            <source>see-saw</source>
            <translation>гойдалка</translation>
        </message>
        <message>
            <source>weak on both</source>
            <translation>слабко і там, і там</translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n файл</numerusform>
                <numerusform>%n файли</numerusform>
                <numerusform>%n файлів</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Drop a scenario’s folder to work on it, or a .zip to install it.</source>
            <translation>Перетягніть теку сценарію, щоб працювати над ним, або .zip, щоб установити його.</translation>
        </message>
        <message>
            <source>Go to the scenarios first, then drop it there</source>
            <translation>Спершу перейдіть до сценаріїв і перетягніть його туди</translation>
        </message>
        <message>
            <source>Id: {id}</source>
            <translation>Ідентифікатор: {id}</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>Установити</translation>
        </message>
        <message>
            <source>Install the scenario “{title}”?</source>
            <translation>Установити сценарій «{title}»?</translation>
        </message>
        <message>
            <source>Keep what is there</source>
            <translation>Лишити те, що є</translation>
        </message>
        <message>
            <source>Languages: {languages}</source>
            <translation>Мови: {languages}</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не зараз</translation>
        </message>
        <message>
            <source>Nothing was installed</source>
            <translation>Нічого не встановлено</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Замінити</translation>
        </message>
        <message>
            <source>There is a scenario “{id}” already. Replace it?</source>
            <translation>Сценарій «{id}» уже є. Замінити його?</translation>
        </message>
        <message>
            <source>What is in its folder now is lost. Runs and progress stay.</source>
            <translation>Те, що зараз у його теці, буде втрачено. Розмови й поступ лишаться.</translation>
        </message>
        <message>
            <source>“{name}” is neither a scenario nor a pack of one</source>
            <translation>«{name}» — не сценарій і не пакунок зі сценарієм</translation>
        </message>
        <message>
            <source>“{title}” is among the scenarios now</source>
            <translation>«{title}» тепер серед сценаріїв</translation>
        </message>
    </context>
    <context>
        <name>Feedback</name>
        <message>
            <source>Mood {level} of 5, unchanged.</source>
            <translation>Настрій {level} з 5, без змін.</translation>
        </message>
        <message>
            <source>Mood {level} of 5, was {previous}.</source>
            <translation>Настрій {level} з 5, було {previous}.</translation>
        </message>
        <message>
            <source>The other replies here</source>
            <translation>Інші відповіді тут</translation>
        </message>
        <message>
            <source>What this reply did</source>
            <translation>Що зробила ця відповідь</translation>
        </message>
        <message>
            <source>Why.</source>
            <translation>Чому так.</translation>
        </message>
        <message>
            <source>missing: {component}</source>
            <translation>бракує: {component}</translation>
        </message>
        <message>
            <source>{name} noticed.</source>
            <translation>{name} помічає.</translation>
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
            <translation>сьогодні, {time}</translation>
        </message>
        <message>
            <source>yesterday {time}</source>
            <translation>учора, {time}</translation>
        </message>
        <message>
            <source>{date}, {time}</source>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation>{number} хв</translation>
        </message>
        <message>
            <source>{number} of 4</source>
            <translation>{number} з 4</translation>
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
                <numerusform>%n фінал</numerusform>
                <numerusform>%n фінали</numerusform>
                <numerusform>%n фіналів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <comment>nodes</comment>
            <translation>
                <numerusform>%n знайдено</numerusform>
                <numerusform>%n знайдено</numerusform>
                <numerusform>%n знайдено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n вузол</numerusform>
                <numerusform>%n вузли</numerusform>
                <numerusform>%n вузлів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n проблема</numerusform>
                <numerusform>%n проблеми</numerusform>
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
            <translation>Знайти вузол</translation>
        </message>
        <message>
            <source>Find a node   {key}</source>
            <translation>Знайти вузол   {key}</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Увесь граф</translation>
        </message>
        <message>
            <source>Graph</source>
            <translation>Граф</translation>
        </message>
        <message>
            <source>Graph of the talk</source>
            <translation>Граф розмови</translation>
        </message>
        <message>
            <source>Nodes of the talk</source>
            <translation>Вузли розмови</translation>
        </message>
        <message>
            <source>Nothing to draw yet: the file cannot be read.</source>
            <translation>Поки нема чого малювати: файл не читається.</translation>
        </message>
        <message numerus="yes">
            <source>Shares of %n random run(s)</source>
            <translation>
                <numerusform>Частки від %n випадкової розмови</numerusform>
                <numerusform>Частки від %n випадкових розмов</numerusform>
                <numerusform>Частки від %n випадкових розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shares of %n run(s) by people</source>
            <translation>
                <numerusform>Частки від %n розмови людей</numerusform>
                <numerusform>Частки від %n розмов людей</numerusform>
                <numerusform>Частки від %n розмов людей</numerusform>
            </translation>
        </message>
        <message>
            <source>The last version that could be read.</source>
            <translation>Остання версія, яку вдалося прочитати.</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Збільшити</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Зменшити</translation>
        </message>
        <message>
            <source>client’s mood on the shortest way</source>
            <translation>настрій клієнта на найкоротшій дорозі</translation>
        </message>
        <message>
            <source>error</source>
            <translation>вада</translation>
        </message>
        <message>
            <source>fork</source>
            <translation>розвилка</translation>
        </message>
        <message>
            <source>improper ending</source>
            <translation>негідний фінал</translation>
        </message>
        <message>
            <source>key, counts twice</source>
            <translation>ключовий, важить удвічі</translation>
        </message>
        <message>
            <source>leads nowhere</source>
            <translation>не веде нікуди</translation>
        </message>
        <message>
            <source>leads to {nodes}</source>
            <translation>веде до {nodes}</translation>
        </message>
        <message>
            <source>narration</source>
            <translation>оповідь</translation>
        </message>
        <message>
            <source>never reached</source>
            <translation>недосяжний</translation>
        </message>
        <message>
            <source>note</source>
            <translation>примітка</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>нічого не знайдено</translation>
        </message>
        <message>
            <source>on a condition</source>
            <translation>за умови</translation>
        </message>
        <message>
            <source>played</source>
            <translation>зіграно</translation>
        </message>
        <message>
            <source>proper ending</source>
            <translation>гідний фінал</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>мовчання</translation>
        </message>
        <message>
            <source>start</source>
            <translation>початок</translation>
        </message>
        <message>
            <source>the client may walk out to here from anywhere</source>
            <translation>сюди клієнт може піти звідусіль</translation>
        </message>
        <message>
            <source>the playtest is here</source>
            <translation>проба тут</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>застереження</translation>
        </message>
        <message>
            <source>where the client walks out to</source>
            <translation>куди клієнт іде геть</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} з {count}</translation>
        </message>
        <message numerus="yes">
            <source>{share}, %n run(s)</source>
            <comment>of all runs came here</comment>
            <translation>
                <numerusform>{share}, %n розмова</numerusform>
                <numerusform>{share}, %n розмови</numerusform>
                <numerusform>{share}, %n розмов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Continue · {mode}</source>
            <comment>an unfinished run</comment>
            <translation>Продовжити · {mode}</translation>
        </message>
        <message>
            <source>Difficulty: {word}</source>
            <translation>Складність: {word}</translation>
        </message>
        <message>
            <source>Every scenario is a folder inside this one. Put one there and it appears at once.</source>
            <translation>Кожен сценарій — це тека всередині цієї. Покладіть її сюди, і сценарій одразу з’явиться.</translation>
        </message>
        <message>
            <source>Last: {points} · {word}</source>
            <comment>points of 100 and direction word</comment>
            <translation>Підсумок: {points} · {word}</translation>
        </message>
        <message>
            <source>No scenario has “{words}” in it.</source>
            <translation>У жодному сценарії немає «{words}».</translation>
        </message>
        <message>
            <source>No scenarios here yet</source>
            <translation>Сценаріїв тут ще немає</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Ще не було спроб</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Відкрити теку</translation>
        </message>
        <message>
            <source>Practice explains every reply. The exam keeps silent until the end.</source>
            <translation>Практика пояснює кожну відповідь. Іспит мовчить до кінця.</translation>
        </message>
        <message>
            <source>Practise from the start</source>
            <translation>Практика з початку</translation>
        </message>
        <message>
            <source>Read the briefing</source>
            <translation>Прочитати вступ</translation>
        </message>
        <message>
            <source>Reading the scenarios …</source>
            <translation>Завантаження сценаріїв…</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарії</translation>
        </message>
        <message>
            <source>Search scenarios</source>
            <translation>Пошук сценаріїв</translation>
        </message>
        <message>
            <source>Search scenarios   {key}</source>
            <translation>Пошук сценаріїв   {key}</translation>
        </message>
        <message>
            <source>Show in the workbench</source>
            <translation>Показати в майстерні</translation>
        </message>
        <message>
            <source>Start practising</source>
            <translation>Почати практику</translation>
        </message>
        <message>
            <source>Take the exam</source>
            <translation>Скласти іспит</translation>
        </message>
        <message>
            <source>This scenario cannot start: {file}, line {line}</source>
            <translation>Цей сценарій не запускається: {file}, рядок {line}</translation>
        </message>
        <message>
            <source>Unfinished · turn {turn}</source>
            <translation>Не закінчено · хід {turn}</translation>
        </message>
        <message>
            <source>You left on turn {turn} of about {turns}, {when}.</source>
            <translation>Ви зупинилися на ході {turn} приблизно з {turns} ({when}).</translation>
        </message>
        <message>
            <source>You left on turn {turn}, {when}.</source>
            <translation>Ви зупинилися на ході {turn} ({when}).</translation>
        </message>
        <message>
            <source>You practise as a guest: nothing is saved.</source>
            <translation>Ви тренуєтеся як гість: нічого не зберігається.</translation>
        </message>
        <message>
            <source>line {number}</source>
            <comment>of a scenario file that has a fault</comment>
            <translation>рядок {number}</translation>
        </message>
        <message>
            <source>{title}. Cannot be played: {standing}.</source>
            <translation>{title}. Не запускається: {standing}.</translation>
        </message>
        <message>
            <source>{title}. {client}. {minutes}, {difficulty}. {standing}.</source>
            <translation>{title}. {client}. {minutes}, складність: {difficulty}. {standing}.</translation>
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
            <translation>Пробіл</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Клавіші цього екрана</translation>
        </message>
    </context>
    <context>
        <name>Map</name>
        <message>
            <source>Agreement</source>
            <translation>Домовленість</translation>
        </message>
        <message>
            <source>Drift</source>
            <translation>Самоплив</translation>
        </message>
        <message>
            <source>Giving in</source>
            <translation>Поступки</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Стіна</translation>
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
            <translation>Д&amp;овідка</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Мова</translation>
        </message>
        <message>
            <source>&amp;Run</source>
            <translation>&amp;Дії</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вигляд</translation>
        </message>
        <message>
            <source>As the &amp;program</source>
            <translation>&amp;Як у програми</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Як у системі</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Кольори</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темні</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Високий контраст, темні</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Високий контраст, світлі</translation>
        </message>
        <message>
            <source>Language of the &amp;talks</source>
            <translation>Мова &amp;розмов</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світлі</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Відстань між рядками</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Менше руху</translation>
        </message>
    </context>
    <context>
        <name>Mode</name>
        <message>
            <source>Exam</source>
            <translation>Іспит</translation>
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
            <translation>Лють</translation>
        </message>
        <message>
            <source>Irritation</source>
            <translation>Роздратування</translation>
        </message>
        <message>
            <source>Mood now</source>
            <translation>Настрій зараз</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>Полегшення</translation>
        </message>
        <message>
            <source>Thaw</source>
            <translation>Потепління</translation>
        </message>
        <message>
            <source>Wariness</source>
            <translation>Настороженість</translation>
        </message>
        <message>
            <source>unchanged</source>
            <comment>the mood after the last reply</comment>
            <translation>без змін</translation>
        </message>
        <message>
            <source>was {mood}</source>
            <comment>the mood before</comment>
            <translation>було: {mood}</translation>
        </message>
        <message>
            <source>{name}. Mood: {mood}, {level} of 5</source>
            <translation>{name}. Настрій: {mood}, {level} з 5</translation>
        </message>
    </context>
    <context>
        <name>MoodCurve</name>
        <message>
            <source>The client's mood, turn by turn</source>
            <translation>Настрій клієнта, хід за ходом</translation>
        </message>
        <message>
            <source>Turn {turn}: {mood}, was {before}.</source>
            <translation>Хід {turn}: {mood}, було: {before}.</translation>
        </message>
        <message>
            <source>start</source>
            <translation>початок</translation>
        </message>
    </context>
    <context>
        <name>Number</name>
        <message>
            <source>{name}: less</source>
            <translation>{name}: менше</translation>
        </message>
        <message>
            <source>{name}: more</source>
            <translation>{name}: більше</translation>
        </message>
    </context>
    <context>
        <name>Pack</name>
        <message>
            <source>A pack holds one folder named with a–z, 0–9, _ and -, unlike {entry}.</source>
            <translation>У пакунку має бути одна тека з назвою з a–z, 0–9, _ і -, а не {entry}.</translation>
        </message>
        <message>
            <source>The file is not there any more: {path}.</source>
            <translation>Файлу вже немає: {path}.</translation>
        </message>
        <message>
            <source>The pack holds more than 32 MiB.</source>
            <translation>У пакунку понад 32 МіБ.</translation>
        </message>
        <message>
            <source>The pack holds more than 64 files.</source>
            <translation>У пакунку понад 64 файли.</translation>
        </message>
        <message>
            <source>The pack is damaged or cut off. Ask for it once more.</source>
            <translation>Пакунок пошкоджено або обірвано. Попросіть надіслати його ще раз.</translation>
        </message>
        <message>
            <source>The scenario in it cannot be played: {line}</source>
            <translation>Сценарій у ньому не запускається: {line}</translation>
        </message>
        <message>
            <source>There is no folder {path} any more.</source>
            <translation>Теки {path} більше немає.</translation>
        </message>
        <message>
            <source>There is no scenario.yaml in the pack.</source>
            <translation>У пакунку немає scenario.yaml.</translation>
        </message>
        <message>
            <source>This file cannot be taken as a pack.</source>
            <translation>Цей файл не годиться як пакунок.</translation>
        </message>
        <message>
            <source>What is at {path} is no scenario. Move it away, then drop the pack again.</source>
            <translation>У {path} лежить не сценарій. Приберіть його звідти й киньте пакунок знову.</translation>
        </message>
        <message>
            <source>{entry} does not lie in the one folder of the pack.</source>
            <translation>{entry} лежить не в єдиній теці пакунка.</translation>
        </message>
        <message>
            <source>{entry} grows to more than 100 times its packed size.</source>
            <translation>{entry} розпаковується більш ніж у 100 разів.</translation>
        </message>
        <message>
            <source>{entry} is a link or a special file.</source>
            <translation>{entry} — посилання або особливий файл.</translation>
        </message>
        <message>
            <source>{entry} is an archive inside the pack.</source>
            <translation>{entry} — архів усередині пакунка.</translation>
        </message>
        <message>
            <source>{entry} is larger than 8 MiB.</source>
            <translation>{entry} більший за 8 МіБ.</translation>
        </message>
        <message>
            <source>{entry} is locked with a password. Ask for the pack without one.</source>
            <translation>{entry} закрито паролем. Попросіть пакунок без пароля.</translation>
        </message>
        <message>
            <source>{entry} is not a file name on every system.</source>
            <translation>{entry} — не назва файлу в усіх системах.</translation>
        </message>
        <message>
            <source>{entry} is not part of a scenario: only texts and pictures are.</source>
            <translation>{entry} — не частина сценарію: у ньому бувають лише тексти й картинки.</translation>
        </message>
        <message>
            <source>{entry} is packed in a way that is not read here. Ask for a plain zip.</source>
            <translation>{entry} стиснуто способом, якого програма не читає. Попросіть звичайний zip.</translation>
        </message>
        <message>
            <source>{entry} is there twice to some systems.</source>
            <translation>{entry} для деяких систем там двічі.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} не читається: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a zip file, and packs are.</source>
            <translation>{path} — не zip, а пакунки бувають лише такі.</translation>
        </message>
        <message>
            <source>{path} takes no new scenario: {reason}. What was there is as it was.</source>
            <translation>{path} не приймає нового сценарію: {reason}. Що там було, лишилося, як було.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n розмова</numerusform>
                <numerusform>%n розмови</numerusform>
                <numerusform>%n розмов</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the names</source>
            <translation>Назад до імен</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Створити</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete {name}?</source>
            <translation>Видалити профіль «{name}»?</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Гість</translation>
        </message>
        <message>
            <source>Just try it — save nothing</source>
            <translation>Просто спробувати — без збереження</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Мова</translation>
        </message>
        <message>
            <source>Me</source>
            <comment>name offered to the first person</comment>
            <translation>Я</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Новий профіль</translation>
        </message>
        <message>
            <source>Nothing can be written to {folder}. Practise as a guest for now; the names are back once the folder takes writing.</source>
            <translation>У теку {folder} не вдається записати. Поки що тренуйтеся як гість; імена повернуться, щойно тека дозволить запис.</translation>
        </message>
        <message>
            <source>People on this computer</source>
            <translation>Люди на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Progress cannot be saved</source>
            <translation>Прогрес не вдасться зберегти</translation>
        </message>
        <message>
            <source>Progress stays on this computer. No password, no account.</source>
            <translation>Прогрес лишається на цьому комп’ютері. Ні пароля, ні облікового запису.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Перейменувати</translation>
        </message>
        <message>
            <source>Start the oven scenario</source>
            <translation>Почати сценарій про духовку</translation>
        </message>
        <message>
            <source>Who is practising?</source>
            <translation>Хто тренується?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ваше ім’я</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>ще без розмов</translation>
        </message>
        <message>
            <source>{name} and {runs} go for good. There is no other copy.</source>
            <translation>Профіль «{name}» і {runs} зникнуть назавжди. Іншої копії немає.</translation>
        </message>
        <message>
            <source>{name}, {used}</source>
            <translation>{name}, {used}</translation>
        </message>
        <message>
            <source>{runs} · last {when}</source>
            <comment>of a profile</comment>
            <translation>{runs} · востаннє {when}</translation>
        </message>
    </context>
    <context>
        <name>Prompt</name>
        <message>
            <source>Keep</source>
            <translation>Залишити</translation>
        </message>
    </context>
    <context>
        <name>Reflection</name>
        <message>
            <source>Before the numbers</source>
            <translation>Перш ніж дивитися на числа</translation>
        </message>
        <message>
            <source>Both, in turn</source>
            <translation>То туди, то сюди</translation>
        </message>
        <message>
            <source>Did your answers bend or harden?</source>
            <translation>Куди хилилися ваші відповіді?</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Нікуди</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Жодної</translation>
        </message>
        <message>
            <source>They bent: more was given than was owed</source>
            <translation>Прогин: віддано більше, ніж належало</translation>
        </message>
        <message>
            <source>They hardened: the person was not heard</source>
            <translation>Жорсткість: людину не почуто</translation>
        </message>
        <message>
            <source>Which answer would you take back?</source>
            <translation>Яку відповідь ви взяли б назад?</translation>
        </message>
        <message>
            <source>{turn}. {answer}</source>
            <comment>number and words of an answer</comment>
            <translation>{turn}. {answer}</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message numerus="yes">
            <source>%n text(s) to translate</source>
            <translation>
                <numerusform>лишилося перекласти %n текст</numerusform>
                <numerusform>лишилося перекласти %n тексти</numerusform>
                <numerusform>лишилося перекласти %n текстів</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to change: {file}</source>
            <translation>Змін немає: {file}</translation>
        </message>
        <message>
            <source>Pack for sharing</source>
            <translation>Спакувати, щоб поділитися</translation>
        </message>
        <message>
            <source>Save the graph as picture</source>
            <translation>Зберегти граф як зображення</translation>
        </message>
        <message>
            <source>Save the script</source>
            <translation>Зберегти сценарій на папір</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Збережено: {file}</translation>
        </message>
        <message>
            <source>The file has errors now. Nothing was written; mend them first.</source>
            <translation>Зараз у файлі є вади. Нічого не записано; спершу їх треба виправити.</translation>
        </message>
        <message>
            <source>The language of the translation sheet</source>
            <translation>Мова аркуша перекладу</translation>
        </message>
        <message>
            <source>The pack could not be tried out: {reason}. Nothing was written.</source>
            <translation>Пакунок не вдалося перевірити: {reason}. Нічого не записано.</translation>
        </message>
        <message>
            <source>The sheet has errors, and what is done in it would be lost. Nothing was written; mend it first.</source>
            <translation>В аркуші є вади, і вже перекладене загубилося б. Нічого не записано; спершу виправте аркуш.</translation>
        </message>
        <message>
            <source>{entry} is a link out of the scenario’s folder. Nothing was packed; copy the file into the folder.</source>
            <translation>{entry} — посилання за межі теки сценарію. Нічого не спаковано; скопіюйте сам файл у теку.</translation>
        </message>
        <message>
            <source>{name}: {done} of {total} texts</source>
            <comment>how far a translation is</comment>
            <translation>{name}: {done} з {total} текстів</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Nothing was written.</source>
            <translation>{path} не читається: {reason}. Нічого не записано.</translation>
        </message>
        <message>
            <source>{path} is not there any more. Nothing was written.</source>
            <translation>{path} вже немає. Нічого не записано.</translation>
        </message>
        <message>
            <source>{path} is there already. Nothing was written; choose another name.</source>
            <translation>{path} вже є. Нічого не записано; виберіть іншу назву.</translation>
        </message>
        <message>
            <source>{path} was not written: {reason}. What was there is as it was.</source>
            <translation>{path} не записано: {reason}. Що там було, лишилося, як було.</translation>
        </message>
    </context>
    <context>
        <name>Script</name>
        <message>
            <source>Before the talk</source>
            <translation>Перед розмовою</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причини</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Клієнт</translation>
        </message>
        <message>
            <source>Endings</source>
            <translation>Фінали</translation>
        </message>
        <message>
            <source>Facts to be found</source>
            <translation>Факти, які можна з’ясувати</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Підказка</translation>
        </message>
        <message>
            <source>House rules</source>
            <translation>Наші правила</translation>
        </message>
        <message>
            <source>Impossible</source>
            <translation>Неможливо</translation>
        </message>
        <message>
            <source>May be allowed</source>
            <translation>Можуть дозволити</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Нотатки</translation>
        </message>
        <message>
            <source>Our client</source>
            <translation>Наш клієнт</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Належить</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обіцянки</translation>
        </message>
        <message>
            <source>The client thinks</source>
            <translation>Клієнт думає</translation>
        </message>
        <message>
            <source>The talk</source>
            <translation>Розмова</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Чому</translation>
        </message>
        <message>
            <source>Why it tempts</source>
            <translation>Чим спокушає</translation>
        </message>
        <message>
            <source>Your role</source>
            <translation>Ваша роль</translation>
        </message>
        <message>
            <source>closed: {reason}</source>
            <translation>закрито: {reason}</translation>
        </message>
        <message>
            <source>contributing cause</source>
            <translation>додаткова причина</translation>
        </message>
        <message>
            <source>improper</source>
            <translation>негідний</translation>
        </message>
        <message>
            <source>key</source>
            <translation>ключовий</translation>
        </message>
        <message>
            <source>key fork, counts twice</source>
            <translation>ключова розвилка, важить удвічі</translation>
        </message>
        <message>
            <source>main cause</source>
            <translation>головна причина</translation>
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
            <translation>відкрито, коли {condition}</translation>
        </message>
        <message>
            <source>page {page} of {pages}</source>
            <translation>сторінка {page} з {pages}</translation>
        </message>
        <message>
            <source>proper</source>
            <translation>гідний</translation>
        </message>
        <message>
            <source>silence leads to {node}</source>
            <translation>мовчання веде до {node}</translation>
        </message>
        <message>
            <source>tension +{push} on arrival</source>
            <translation>напруга +{push} при вході</translation>
        </message>
        <message>
            <source>timer {seconds} s</source>
            <translation>таймер {seconds} с</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Step {now} of {all}: {word}</source>
            <translation>Крок {now} з {all}: {word}</translation>
        </message>
    </context>
    <context>
        <name>Tongue</name>
        <message>
            <source>English only</source>
            <translation>Лише англійською</translation>
        </message>
        <message>
            <source>In English: no translation yet</source>
            <translation>Англійською: перекладу ще немає</translation>
        </message>
        <message>
            <source>In English: the file of the translation has faults</source>
            <translation>Англійською: у файлі перекладу є вади</translation>
        </message>
        <message>
            <source>In Russian: no translation yet</source>
            <translation>Російською: перекладу ще немає</translation>
        </message>
        <message>
            <source>In Russian: the file of the translation has faults</source>
            <translation>Російською: у файлі перекладу є вади</translation>
        </message>
        <message>
            <source>In Ukrainian: no translation yet</source>
            <translation>Українською: перекладу ще немає</translation>
        </message>
        <message>
            <source>In Ukrainian: the file of the translation has faults</source>
            <translation>Українською: у файлі перекладу є вади</translation>
        </message>
        <message>
            <source>Language of the talk</source>
            <translation>Мова розмови</translation>
        </message>
        <message>
            <source>Russian only</source>
            <translation>Лише російською</translation>
        </message>
        <message>
            <source>Ukrainian only</source>
            <translation>Лише українською</translation>
        </message>
        <message>
            <source>{language} only</source>
            <translation>Лише мовою: {language}</translation>
        </message>
        <message>
            <source>{language}: no translation yet</source>
            <translation>{language}: перекладу ще немає</translation>
        </message>
        <message>
            <source>{language}: the file of the translation has faults</source>
            <translation>{language}: у файлі перекладу є вади</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A name needs at least one sign</source>
            <translation>В імені потрібен хоча б один знак</translation>
        </message>
        <message>
            <source>A report for its makers is in {file}; nothing was sent.</source>
            <translation>Звіт для розробників — у файлі {file}; нікуди нічого не надіслано.</translation>
        </message>
        <message>
            <source>Allow writing to {path}, then save again.</source>
            <translation>Дозвольте запис у {path} і збережіть ще раз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Close the other program, then save again.</source>
            <translation>Закрийте іншу програму й збережіть ще раз.</translation>
        </message>
        <message>
            <source>Every confirmed reply is saved. Start the program again.</source>
            <translation>Кожну підтверджену відповідь збережено. Запустіть програму ще раз.</translation>
        </message>
        <message>
            <source>Free some space, then save again.</source>
            <translation>Звільніть місце й збережіть ще раз.</translation>
        </message>
        <message>
            <source>Go on, save later</source>
            <translation>Далі, зберегти згодом</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Вийти без збереження</translation>
        </message>
        <message>
            <source>Nothing is lost: open the run as it stands now, and go on from there.</source>
            <translation>Нічого не втрачено: відкрийте розмову як є й продовжуйте звідти.</translation>
        </message>
        <message>
            <source>Open it as it stands</source>
            <translation>Відкрити як є</translation>
        </message>
        <message>
            <source>Progress was not saved: another program holds the file</source>
            <translation>Прогрес не збережено: файл зайнято іншою програмою</translation>
        </message>
        <message>
            <source>Progress was not saved: the disk is full</source>
            <translation>Прогрес не збережено: диск заповнено</translation>
        </message>
        <message>
            <source>Progress was not saved: the disk reports a fault</source>
            <translation>Прогрес не збережено: диск повідомляє про збій</translation>
        </message>
        <message>
            <source>Progress was not saved: the file is damaged</source>
            <translation>Прогрес не збережено: файл пошкоджено</translation>
        </message>
        <message>
            <source>Progress was not saved: the file takes no writing</source>
            <translation>Прогрес не збережено: у файл не можна писати</translation>
        </message>
        <message>
            <source>Progress was not saved: the folder takes no writing</source>
            <translation>Прогрес не збережено: у теку не можна писати</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Зберегти ще раз</translation>
        </message>
        <message>
            <source>Something in the program failed</source>
            <translation>У програмі щось зламалося</translation>
        </message>
        <message>
            <source>That did not work</source>
            <translation>Не вийшло</translation>
        </message>
        <message>
            <source>The progress file cannot be opened</source>
            <translation>Не вдалося відкрити файл прогресу</translation>
        </message>
        <message>
            <source>The progress file is not one of this program’s</source>
            <translation>Це файл прогресу не цієї програми</translation>
        </message>
        <message>
            <source>The progress file was moved or replaced</source>
            <translation>Файл прогресу переміщено або замінено</translation>
        </message>
        <message>
            <source>The progress file was written by a newer version</source>
            <translation>Файл прогресу записала новіша версія</translation>
        </message>
        <message>
            <source>This name is there already</source>
            <translation>Таке ім’я вже є</translation>
        </message>
        <message>
            <source>This profile was deleted in another window</source>
            <translation>Цей профіль видалено в іншому вікні</translation>
        </message>
        <message>
            <source>This run cannot be read any more</source>
            <translation>Цю розмову більше не вдається прочитати</translation>
        </message>
        <message>
            <source>This run moved on in another window</source>
            <translation>Цю розмову продовжено в іншому вікні</translation>
        </message>
        <message>
            <source>This run was deleted in another window</source>
            <translation>Цю розмову видалено в іншому вікні</translation>
        </message>
        <message>
            <source>This scenario cannot be played</source>
            <translation>Цей сценарій не запускається</translation>
        </message>
        <message>
            <source>This scenario is not there any more</source>
            <translation>Цього сценарію вже немає</translation>
        </message>
        <message>
            <source>What you said here is kept in memory.</source>
            <translation>Сказане тут збережено в пам’яті.</translation>
        </message>
        <message>
            <source>Your reply is kept in memory.</source>
            <translation>Вашу відповідь збережено в пам’яті.</translation>
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
            <translation>(мовчання)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Відповідь</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Настрій</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Бали</translation>
        </message>
        <message>
            <source>Turn by turn</source>
            <translation>Хід за ходом</translation>
        </message>
        <message>
            <source>care {of_four}</source>
            <translation>увага {of_four}</translation>
        </message>
        <message>
            <source>firmness {of_four}</source>
            <translation>твердість {of_four}</translation>
        </message>
        <message>
            <source>mood {mood}, was {before}</source>
            <translation>настрій: {mood}, було: {before}</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>не оцінюється</translation>
        </message>
        <message>
            <source>points lost: {points}</source>
            <translation>втрачено балів: {points}</translation>
        </message>
        <message>
            <source>■ Firm</source>
            <translation>■ Твердість</translation>
        </message>
        <message>
            <source>● Care</source>
            <translation>● Увага</translation>
        </message>
    </context>
    <context>
        <name>Violation</name>
        <message>
            <source>Decided beyond your authority</source>
            <translation>Рішення поза вашими повноваженнями</translation>
        </message>
        <message>
            <source>Promised what nobody can keep</source>
            <translation>Обіцянка, якої ніхто не виконає</translation>
        </message>
        <message>
            <source>Rude to the client</source>
            <translation>Грубість на адресу клієнта</translation>
        </message>
        <message>
            <source>Sent the client away</source>
            <translation>Клієнта спровадили</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Difficult-client simulator</source>
            <translation>Тренажер «Складний клієнт»</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарії</translation>
        </message>
        <message>
            <source>Workbench</source>
            <translation>Майстерня</translation>
        </message>
    </context>
</TS>
