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
            <source>Audience full screen or in a window</source>
            <translation>Зала: на весь екран чи у вікні</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Blank, black</source>
            <translation>Чорний екран</translation>
        </message>
        <message>
            <source>Blank, white</source>
            <translation>Білий екран</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Вступ</translation>
        </message>
        <message>
            <source>Bring results in</source>
            <translation>Додати результати</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Check the room</source>
            <translation>Перевірити залу</translation>
        </message>
        <message>
            <source>Choose the editor</source>
            <translation>Вибрати редактор</translation>
        </message>
        <message>
            <source>Clock of the turn from nought</source>
            <translation>Час ходу — з нуля</translation>
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
            <source>Count hands, or pick the reply to play</source>
            <translation>Порахувати руки або вибрати відповідь, яку зіграти</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Видалити</translation>
        </message>
        <message>
            <source>Delete the history</source>
            <translation>Видалити історію</translation>
        </message>
        <message>
            <source>Edit the team</source>
            <translation>Змінити команду</translation>
        </message>
        <message>
            <source>End the workshop</source>
            <translation>Завершити тренінг</translation>
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
            <source>Forks</source>
            <translation>Розвилки</translation>
        </message>
        <message>
            <source>Freeze the picture</source>
            <translation>Стоп-кадр</translation>
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
            <source>Group</source>
            <translation>Група</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Підказка</translation>
        </message>
        <message>
            <source>Keep the history</source>
            <translation>Залишити історію</translation>
        </message>
        <message>
            <source>Keep what is written</source>
            <translation>Зберегти написане</translation>
        </message>
        <message>
            <source>Keys of this screen</source>
            <translation>Клавіші цього екрана</translation>
        </message>
        <message>
            <source>Larger notes</source>
            <translation>Більші нотатки</translation>
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
            <source>Look at the step before</source>
            <translation>Глянути на попередній крок</translation>
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
            <source>New team</source>
            <translation>Нова команда</translation>
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
            <source>Next reply to count; after the last, close the vote</source>
            <translation>Рахувати наступну відповідь; після останньої — завершити голосування</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Наступний крок</translation>
        </message>
        <message>
            <source>Normal text</source>
            <translation>Звичайний текст</translation>
        </message>
        <message>
            <source>One hand less</source>
            <translation>На одну руку менше</translation>
        </message>
        <message>
            <source>One hand more</source>
            <translation>На одну руку більше</translation>
        </message>
        <message>
            <source>One level back</source>
            <translation>На рівень назад</translation>
        </message>
        <message>
            <source>Only what is open</source>
            <translation>Лише незакриті</translation>
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
            <source>Open the fork in the workbench</source>
            <translation>Відкрити розвилку в майстерні</translation>
        </message>
        <message>
            <source>Open the line of the problem in the editor</source>
            <translation>Відкрити рядок проблеми в редакторі</translation>
        </message>
        <message>
            <source>Open the run</source>
            <translation>Відкрити розмову</translation>
        </message>
        <message>
            <source>Own words first</source>
            <translation>Спершу своїми словами</translation>
        </message>
        <message>
            <source>Pack for sharing</source>
            <translation>Спакувати, щоб поділитися</translation>
        </message>
        <message>
            <source>Pain points</source>
            <translation>Больові точки</translation>
        </message>
        <message>
            <source>Pause the clock</source>
            <translation>Зупинити годинник</translation>
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
            <source>Play the worst road once, on purpose</source>
            <translation>Один раз навмисно пройти найгіршу дорогу</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Практика</translation>
        </message>
        <message>
            <source>Practise from this turn</source>
            <translation>Потренуватися з цього ходу</translation>
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
            <source>Print the hand-out</source>
            <translation>Надрукувати роздатковий аркуш</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Надрукувати звіт</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Прогрес</translation>
        </message>
        <message>
            <source>Progress from another computer</source>
            <translation>Прогрес з іншого комп’ютера</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обіцянки</translation>
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
            <source>Row</source>
            <translation>Рядок</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Розмова</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Save progress</source>
            <translation>Зберегти прогрес</translation>
        </message>
        <message>
            <source>Save the graph as picture</source>
            <translation>Зберегти граф як зображення</translation>
        </message>
        <message>
            <source>Save the hand-out</source>
            <translation>Зберегти роздатковий аркуш</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Зберегти звіт</translation>
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
            <source>Scroll the notes back</source>
            <translation>Прокрутити нотатки назад</translation>
        </message>
        <message>
            <source>Scroll the notes on</source>
            <translation>Прокрутити нотатки далі</translation>
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
            <source>Sending results</source>
            <translation>Надсилання результатів</translation>
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
            <source>Show the replies</source>
            <translation>Показати відповіді</translation>
        </message>
        <message>
            <source>Show the room the step</source>
            <translation>Показати залі цей крок</translation>
        </message>
        <message>
            <source>Smaller notes</source>
            <translation>Менші нотатки</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Менший текст</translation>
        </message>
        <message>
            <source>Sort by the next column</source>
            <translation>Сортувати за наступною колонкою</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Почати</translation>
        </message>
        <message>
            <source>Start the workshop</source>
            <translation>Почати тренінг</translation>
        </message>
        <message>
            <source>Swap screens</source>
            <translation>Поміняти екрани</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Повернути хід</translation>
        </message>
        <message>
            <source>Take the count away</source>
            <translation>Прибрати підрахунок</translation>
        </message>
        <message>
            <source>Talks in the next language</source>
            <translation>Розмови наступною мовою</translation>
        </message>
        <message>
            <source>The best road from here</source>
            <translation>Найкраща дорога звідси</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Група загалом</translation>
        </message>
        <message>
            <source>The next exam</source>
            <translation>Наступний іспит</translation>
        </message>
        <message>
            <source>The other replies</source>
            <translation>Інші відповіді</translation>
        </message>
        <message>
            <source>The worst road from here</source>
            <translation>Найгірша дорога звідси</translation>
        </message>
        <message>
            <source>To the conversation and back</source>
            <translation>До розмови й назад</translation>
        </message>
        <message>
            <source>To the debrief</source>
            <translation>До розбору</translation>
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
            <source>Turn anew</source>
            <translation>Хід заново</translation>
        </message>
        <message>
            <source>Turn the order round</source>
            <translation>Перевернути порядок</translation>
        </message>
        <message>
            <source>Vote again</source>
            <translation>Переголосувати</translation>
        </message>
        <message>
            <source>What can be done with a node, problem or reply</source>
            <translation>Що можна з вузлом, проблемою чи відповіддю</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>А якби інакше</translation>
        </message>
        <message>
            <source>Where the roads part</source>
            <translation>Назад до розвилки</translation>
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
            <source>Workshop</source>
            <translation>Тренінг</translation>
        </message>
        <message>
            <source>Write a translation sheet</source>
            <translation>Записати аркуш перекладу</translation>
        </message>
    </context>
    <context>
        <name>Audience</name>
        <message>
            <source>A cause too</source>
            <translation>Теж причина</translation>
        </message>
        <message>
            <source>A turn that mattered</source>
            <translation>Вирішальний хід</translation>
        </message>
        <message>
            <source>All four edges are seen: the picture is whole.</source>
            <translation>Видно всі чотири краї — картинка ціла.</translation>
        </message>
        <message>
            <source>At most {cap}: a line was crossed</source>
            <comment>cap of the headline</comment>
            <translation>Не більше {cap}: було порушення</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>До коли</translation>
        </message>
        <message>
            <source>Check the room</source>
            <translation>Перевірка зали</translation>
        </message>
        <message>
            <source>Each dot is a turn. This talk has no number of its own.</source>
            <translation>Кожна точка — це хід. Підсумкового числа в цієї розмови немає.</translation>
        </message>
        <message numerus="yes">
            <source>How the room voted · %n vote(s)</source>
            <translation>
                <numerusform>Як проголосувала зала · %n голос</numerusform>
                <numerusform>Як проголосувала зала · %n голоси</numerusform>
                <numerusform>Як проголосувала зала · %n голосів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>How the room voted · %n vote(s). Dashed: the first count</source>
            <translation>
                <numerusform>Як проголосувала зала · %n голос. Пунктир — перше голосування</numerusform>
                <numerusform>Як проголосувала зала · %n голоси. Пунктир — перше голосування</numerusform>
                <numerusform>Як проголосувала зала · %n голосів. Пунктир — перше голосування</numerusform>
            </translation>
        </message>
        <message>
            <source>How the talk broke off</source>
            <translation>На чому обірвалася розмова</translation>
        </message>
        <message>
            <source>How the talk ended</source>
            <translation>Чим скінчилася розмова</translation>
        </message>
        <message>
            <source>If … , then we …</source>
            <comment>the shape of a rule</comment>
            <translation>Якщо…, то ми…</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>Натомість</translation>
        </message>
        <message>
            <source>No name is asked. Change your vote until it closes.</source>
            <translation>Імені не питаємо. Голос можна змінити, доки триває голосування.</translation>
        </message>
        <message>
            <source>Not shown yet</source>
            <translation>Ще не показано</translation>
        </message>
        <message>
            <source>One rule for our house code</source>
            <translation>Ще одне наше правило</translation>
        </message>
        <message>
            <source>Only looked so</source>
            <translation>Лише здавалося</translation>
        </message>
        <message>
            <source>Our reply</source>
            <translation>Наша відповідь</translation>
        </message>
        <message>
            <source>Our rule</source>
            <translation>Наше правило</translation>
        </message>
        <message>
            <source>Point the camera at the code, or type the address:</source>
            <translation>Наведіть камеру на код або введіть адресу:</translation>
        </message>
        <message>
            <source>Promised and left open</source>
            <translation>Обіцяно й не закрито</translation>
        </message>
        <message>
            <source>Reply {number} of {count}</source>
            <translation>Відповідь {number} з {count}</translation>
        </message>
        <message>
            <source>Second vote: raise your hand again</source>
            <translation>Голосуємо ще раз: рука вгору</translation>
        </message>
        <message>
            <source>Second vote: raise your hand, or open {address}</source>
            <translation>Голосуємо ще раз: рука вгору або {address}</translation>
        </message>
        <message>
            <source>Solid: both at once, {share}</source>
            <translation>Суцільне — і те, й те: {share}</translation>
        </message>
        <message>
            <source>The best reply had {votes} of {count} votes</source>
            <translation>За найкращу відповідь голосів: {votes} з {count}</translation>
        </message>
        <message>
            <source>The best reply here</source>
            <translation>Найкраща відповідь тут</translation>
        </message>
        <message>
            <source>The cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The end: {ending}</source>
            <translation>Фінал: {ending}</translation>
        </message>
        <message>
            <source>The main cause</source>
            <translation>Головна причина</translation>
        </message>
        <message>
            <source>The talk is over.</source>
            <translation>Розмову закінчено.</translation>
        </message>
        <message>
            <source>The worst road, on purpose</source>
            <translation>Найгірша дорога, навмисно</translation>
        </message>
        <message>
            <source>Turn by turn</source>
            <translation>Хід за ходом</translation>
        </message>
        <message>
            <source>Turn {number}</source>
            <translation>Хід {number}</translation>
        </message>
        <message>
            <source>Vote by phone</source>
            <translation>Голосування з телефона</translation>
        </message>
        <message numerus="yes">
            <source>Vote closed · %n vote(s). The result stays hidden: tell your neighbour why.</source>
            <translation>
                <numerusform>Голосування завершено · %n голос. Результат приховано — спершу поясніть сусідові свій вибір.</numerusform>
                <numerusform>Голосування завершено · %n голоси. Результат приховано — спершу поясніть сусідові свій вибір.</numerusform>
                <numerusform>Голосування завершено · %n голосів. Результат приховано — спершу поясніть сусідові свій вибір.</numerusform>
            </translation>
        </message>
        <message>
            <source>Vote closed. Tell your neighbour why.</source>
            <translation>Голосування завершено. Поясніть сусідові свій вибір.</translation>
        </message>
        <message>
            <source>Vote: raise your hand</source>
            <translation>Голосуємо: рука вгору</translation>
        </message>
        <message>
            <source>Vote: raise your hand, or open {address}</source>
            <translation>Голосуємо: рука вгору або {address}</translation>
        </message>
        <message>
            <source>We played</source>
            <translation>Ми зіграли</translation>
        </message>
        <message>
            <source>What changes in our company</source>
            <translation>Що змінюється в нашій компанії</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Що відбувається</translation>
        </message>
        <message>
            <source>What if …</source>
            <translation>А якби…</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Що кажемо</translation>
        </message>
        <message>
            <source>What mends it</source>
            <translation>Як виправити</translation>
        </message>
        <message>
            <source>What the room sees</source>
            <translation>Що бачить зала</translation>
        </message>
        <message>
            <source>What the room sees, part {page} of {count}</source>
            <translation>Що бачить зала, частина {page} з {count}</translation>
        </message>
        <message>
            <source>What the talk came to</source>
            <translation>Підсумок розмови</translation>
        </message>
        <message>
            <source>What this reply did</source>
            <translation>Що зробила ця відповідь</translation>
        </message>
        <message>
            <source>What we mend</source>
            <translation>Що виправляємо</translation>
        </message>
        <message>
            <source>What we take with us</source>
            <translation>Що беремо із собою</translation>
        </message>
        <message>
            <source>What went amiss in the company first?</source>
            <translation>Що в компанії пішло не так найперше?</translation>
        </message>
        <message>
            <source>Which reply instead?</source>
            <translation>Яку відповідь натомість?</translation>
        </message>
        <message>
            <source>Who mends it</source>
            <translation>Хто виправляє</translation>
        </message>
        <message>
            <source>Who we are</source>
            <translation>Хто ми</translation>
        </message>
        <message>
            <source>Whoever has no phone raises a hand: both are counted.</source>
            <translation>Хто без телефона, піднімає руку: рахуємо і те, й те.</translation>
        </message>
        <message>
            <source>Why it tempted</source>
            <translation>Чим спокушало</translation>
        </message>
        <message>
            <source>Workshop – for the room</source>
            <translation>Тренінг — для зали</translation>
        </message>
        <message>
            <source>a date</source>
            <translation>дата</translation>
        </message>
        <message>
            <source>a name</source>
            <translation>ім’я</translation>
        </message>
        <message>
            <source>first {votes}</source>
            <comment>the first count of a revote</comment>
            <translation>було {votes}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} з {count}</translation>
        </message>
        <message>
            <source>{size}: all other words. If this line is hard, seat people closer.</source>
            <translation>{size}: решта слів. Якщо читати важко, пересадіть людей ближче.</translation>
        </message>
        <message>
            <source>{size}: replies. If the last row can read this line, all is well.</source>
            <translation>{size}: відповіді. Якщо цей рядок читає останній ряд, усе гаразд.</translation>
        </message>
        <message>
            <source>{size}: the smallest there is, for very long replies alone.</source>
            <translation>{size}: найдрібніше, лише для дуже довгих відповідей.</translation>
        </message>
        <message>
            <source>{size}: what the client says.</source>
            <translation>{size}: слова клієнта.</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} пкс</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
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
                <numerusform>Проблем немає: перевірено зв’язки, досяжність, обіцянки, баланс, тексти й екран зали — усього %n стан.</numerusform>
                <numerusform>Проблем немає: перевірено зв’язки, досяжність, обіцянки, баланс, тексти й екран зали — усього %n стани.</numerusform>
                <numerusform>Проблем немає: перевірено зв’язки, досяжність, обіцянки, баланс, тексти й екран зали — усього %n станів.</numerusform>
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
            <source>Points lost show from five people with an exam here on.</source>
            <translation>Втрачені бали буде видно, коли іспит тут складуть п’ятеро людей.</translation>
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
            <source>points lost in exams</source>
            <comment>marks in the graph</comment>
            <translation>втрачені на іспитах бали</translation>
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
            <source>Say it in your own words first</source>
            <translation>Спершу сказати своїми словами</translation>
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
        <message numerus="yes">
            <source>%n marked line(s) of the talk showed it.</source>
            <translation>
                <numerusform>Видно з %n позначеної репліки розмови.</numerusform>
                <numerusform>Видно з %n позначених реплік розмови.</numerusform>
                <numerusform>Видно з %n позначених реплік розмови.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s) show it, on other roads.</source>
            <translation>
                <numerusform>На інших дорогах її видно ще в %n місці.</numerusform>
                <numerusform>На інших дорогах її видно ще в %n місцях.</numerusform>
                <numerusform>На інших дорогах її видно ще в %n місцях.</numerusform>
            </translation>
        </message>
        <message>
            <source>A contributing cause</source>
            <translation>Додаткова причина</translation>
        </message>
        <message>
            <source>A key fact: it counts.</source>
            <translation>Ключовий факт: він зараховується.</translation>
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
            <source>Half of the points is for key facts found, half for the causes ticked: the main cause counts twice a contributing one, and ticks without grounds take off.</source>
            <translation>Половина балів — за з’ясовані ключові факти, половина — за позначені причини: головна важить удвічі більше за додаткову, а позначки без підстав бали забирають.</translation>
        </message>
        <message numerus="yes">
            <source>It could be asked after %n marked line(s).</source>
            <translation>
                <numerusform>Спитати можна було після %n позначеної репліки.</numerusform>
                <numerusform>Спитати можна було після %n позначених реплік.</numerusform>
                <numerusform>Спитати можна було після %n позначених реплік.</numerusform>
            </translation>
        </message>
        <message>
            <source>It showed here: {line}</source>
            <translation>Це було видно тут: {line}</translation>
        </message>
        <message>
            <source>Left aside, and not a cause here.</source>
            <translation>Не позначено, і тут це не причина.</translation>
        </message>
        <message numerus="yes">
            <source>Not asked about on this road: %n place(s) show it.</source>
            <translation>
                <numerusform>На цій дорозі про це не спитали: її було б видно в %n місці.</numerusform>
                <numerusform>На цій дорозі про це не спитали: її було б видно у %n місцях.</numerusform>
                <numerusform>На цій дорозі про це не спитали: її було б видно у %n місцях.</numerusform>
            </translation>
        </message>
        <message>
            <source>The main cause</source>
            <translation>Головна причина</translation>
        </message>
        <message>
            <source>The points are for the causes ticked: the main cause counts twice a contributing one, and ticks without grounds take off.</source>
            <translation>Бали — за позначені причини: головна важить удвічі більше за додаткову, а позначки без підстав бали забирають.</translation>
        </message>
        <message>
            <source>There was no way to ask on this road.</source>
            <translation>На цій дорозі спитати було ніде.</translation>
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
            <source>Where it showed in the talk</source>
            <translation>Де це було видно в розмові</translation>
        </message>
        <message>
            <source>Your answer that found it is marked.</source>
            <translation>Вашу відповідь, яка його з’ясувала, позначено.</translation>
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
            <source>Kept beside the reply you choose. Not graded.</source>
            <translation>Збережеться поруч із вибраною відповіддю. Не оцінюється.</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>Інші команди</translation>
        </message>
        <message>
            <source>Own words first: off.</source>
            <translation>Спершу своїми словами: вимкнено.</translation>
        </message>
        <message>
            <source>Own words first: on.</source>
            <translation>Спершу своїми словами: увімкнено.</translation>
        </message>
        <message>
            <source>Say it in your own words first</source>
            <translation>Спершу скажіть своїми словами</translation>
        </message>
        <message>
            <source>Show the replies without writing</source>
            <translation>Показати відповіді одразу</translation>
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
            <source>Your own words.</source>
            <translation>Своїми словами.</translation>
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
            <source>{left} of {most} characters left</source>
            <translation>Лишилося знаків: {left} з {most}</translation>
        </message>
        <message>
            <source>{mode} · not saved</source>
            <comment>a guest's talk</comment>
            <translation>{mode} · без збереження</translation>
        </message>
        <message>
            <source>{mode} · own words first</source>
            <translation>{mode} · спершу своїми словами</translation>
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
            <source>As given</source>
            <translation>Повернути початкові</translation>
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
            <source>By kind: what the answers were short of</source>
            <translation>За видами: чого бракувало відповідям</translation>
        </message>
        <message>
            <source>By turn: where points went out of reach</source>
            <translation>За ходами: де бали стали недосяжними</translation>
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
            <source>Changed on this computer. As given: told to {people}, {rate} a minute, {worth} over the years.</source>
            <translation>На цьому комп’ютері змінено. Початкові числа: розкаже людям — {people}, хвилина — {rate}, за роки — {worth}.</translation>
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
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Edit the figures…</source>
            <translation>Змінити числа…</translation>
        </message>
        <message>
            <source>Exam of this talk</source>
            <translation>Іспит із цієї розмови</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Факти</translation>
        </message>
        <message>
            <source>From 100 to {headline}: {points} missing.</source>
            <translation>Від 100 до {headline}: бракує {points}.</translation>
        </message>
        <message>
            <source>Go on without a rule</source>
            <translation>Далі без правила</translation>
        </message>
        <message>
            <source>Go on without an answer</source>
            <translation>Далі без відповіді</translation>
        </message>
        <message>
            <source>How the answers treat the client: four stages</source>
            <translation>Як відповіді ставляться до клієнта: чотири стадії</translation>
        </message>
        <message>
            <source>How {name} lived it</source>
            <translation>Що переживає {name}</translation>
        </message>
        <message>
            <source>Keep the rule and go on</source>
            <translation>Прийняти правило й далі</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>Лояльність</translation>
        </message>
        <message>
            <source>Missing to 100</source>
            <translation>Бракує до 100</translation>
        </message>
        <message>
            <source>Money a minute</source>
            <translation>Грошей за хвилину</translation>
        </message>
        <message>
            <source>Nerves</source>
            <translation>Нерви</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Що далі</translation>
        </message>
        <message>
            <source>Not scored: there was nothing to choose between here.</source>
            <translation>Не оцінюється: тут не було з чого вибирати.</translation>
        </message>
        <message>
            <source>One rule</source>
            <translation>Одне правило</translation>
        </message>
        <message>
            <source>People a lost client tells</source>
            <translation>Скільком розкаже клієнт</translation>
        </message>
        <message>
            <source>Price of the case</source>
            <translation>Ціна цього випадку</translation>
        </message>
        <message>
            <source>Price: cash, {rate} a minute, and a share of the {worth} this client is worth over the years: none at a loyalty of 60, all at 0. As given, both come with the scenario.</source>
            <translation>Ціна: віддані гроші, {rate} за хвилину та частка від {worth} — стільки цей клієнт приносить за роки. За лояльності 60 частка нульова, за 0 — уся сума. Початкові ставка й сума — зі сценарію.</translation>
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
            <source>Save report…</source>
            <translation>Зберегти звіт…</translation>
        </message>
        <message>
            <source>The answers did both, in turn.</source>
            <translation>Відповіді показали: то туди, то сюди.</translation>
        </message>
        <message>
            <source>The answers gave way and hardened in turn.</source>
            <translation>Відповіді то прогиналися, то жорсткішали.</translation>
        </message>
        <message>
            <source>The answers gave way.</source>
            <translation>Відповіді показали: прогин.</translation>
        </message>
        <message>
            <source>The answers hardened.</source>
            <translation>Відповіді показали: жорсткість.</translation>
        </message>
        <message>
            <source>The answers kept both: heard and held.</source>
            <translation>Відповіді втримали обидва боки: почули й встояли.</translation>
        </message>
        <message>
            <source>The answers stayed level.</source>
            <translation>Відповіді показали: рівно.</translation>
        </message>
        <message>
            <source>The answers were weak on both.</source>
            <translation>Відповіді показали: слабко і там, і там.</translation>
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
            <source>The same points, split twice: by the turn where they went out of reach, and by what was missing.</source>
            <translation>Ті самі бали, розкладені двічі: за ходом, на якому вони стали недосяжними, і за тим, чого бракувало.</translation>
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
            <source>To its briefing</source>
            <translation>До вступу</translation>
        </message>
        <message>
            <source>To progress</source>
            <translation>До прогресу</translation>
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
            <source>What if…</source>
            <translation>А якби…</translation>
        </message>
        <message>
            <source>What is missing to 100</source>
            <translation>Чого бракує до 100</translation>
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
            <source>What this is reckoned with</source>
            <translation>З чого це пораховано</translation>
        </message>
        <message>
            <source>What you said before the numbers</source>
            <translation>Що ви сказали до чисел</translation>
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
            <source>Word of mouth: a lost client tells {people}. Practitioners say ten; a survey of 1981 found a median near ten, later work about four.</source>
            <translation>Сарафанне радіо: скільком розкаже втрачений клієнт — {people}. Практики кажуть про десятьох; опитування 1981 року дало медіану близько десяти, пізніші дослідження — близько чотирьох.</translation>
        </message>
        <message>
            <source>Worth of this client over the years</source>
            <translation>Скільки цей клієнт принесе за роки</translation>
        </message>
        <message>
            <source>You said: both, in turn.</source>
            <translation>Ви сказали: то туди, то сюди.</translation>
        </message>
        <message>
            <source>You said: neither.</source>
            <translation>Ви сказали: нікуди.</translation>
        </message>
        <message>
            <source>You said: they gave way.</source>
            <translation>Ви сказали: прогин.</translation>
        </message>
        <message>
            <source>You said: they hardened.</source>
            <translation>Ви сказали: жорсткість.</translation>
        </message>
        <message>
            <source>You would take back no answer.</source>
            <translation>Ви не взяли б назад жодної відповіді.</translation>
        </message>
        <message>
            <source>You would take back no answer; none lost points for good.</source>
            <translation>Ви не взяли б назад жодної відповіді; назавжди балів не втрачено на жодній.</translation>
        </message>
        <message>
            <source>You would take back no answer; turn {costliest} cost most.</source>
            <translation>Ви не взяли б назад жодної відповіді; найбільше коштував хід {costliest}.</translation>
        </message>
        <message>
            <source>You would take back turn {turn}.</source>
            <translation>Ви взяли б назад хід {turn}.</translation>
        </message>
        <message>
            <source>You would take back turn {turn}; it is the one that cost most.</source>
            <translation>Ви взяли б назад хід {turn}; саме він коштував найбільше.</translation>
        </message>
        <message>
            <source>You would take back turn {turn}; no turn lost points for good.</source>
            <translation>Ви взяли б назад хід {turn}; назавжди балів не втрачено на жодному ході.</translation>
        </message>
        <message>
            <source>You would take back turn {turn}; turn {costliest} cost most.</source>
            <translation>Ви взяли б назад хід {turn}; найбільше коштував хід {costliest}.</translation>
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
            <source>Your own words: {words}</source>
            <translation>Вашими словами: {words}</translation>
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
            <source>gave way</source>
            <translation>прогин</translation>
        </message>
        <message>
            <source>hardened</source>
            <translation>жорсткість</translation>
        </message>
        <message>
            <source>hollow: your run before</source>
            <translation>порожні: ваша попередня розмова</translation>
        </message>
        <message>
            <source>level</source>
            <translation>рівно</translation>
        </message>
        <message>
            <source>mean tension, 0 calm to 100</source>
            <translation>середня напруга: від 0 (спокій) до 100</translation>
        </message>
        <message>
            <source>never came to it: the talk was over</source>
            <translation>до цього не дійшло: розмова скінчилася</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation>зі 100</translation>
        </message>
        <message>
            <source>out of everybody’s reach</source>
            <translation>недосяжно ні для кого</translation>
        </message>
        <message>
            <source>taken by the cap</source>
            <translation>зрізала межа</translation>
        </message>
        <message>
            <source>the answer itself was level, but it closed a better road</source>
            <translation>сама відповідь рівна, але закрила кращу дорогу</translation>
        </message>
        <message>
            <source>weak on both</source>
            <translation>слабко і там, і там</translation>
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
            <source>“{name}” is neither a scenario, a pack of one, nor results</source>
            <translation>«{name}» — не сценарій, не пакунок зі сценарієм і не результати</translation>
        </message>
        <message>
            <source>“{title}” is among the scenarios now</source>
            <translation>«{title}» тепер серед сценаріїв</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>Fact {number} could be asked here.</source>
            <translation>Тут можна було спитати про факт {number}.</translation>
        </message>
        <message>
            <source>Found fact {number}.</source>
            <translation>З’ясовано факт {number}.</translation>
        </message>
        <message>
            <source>Shows cause {number}.</source>
            <translation>Видно причину {number}.</translation>
        </message>
        <message>
            <source>The conversation with what showed in it</source>
            <translation>Розмова, у якій позначено, що де видно</translation>
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
            <source>The reply you chose.</source>
            <translation>Вибрана відповідь.</translation>
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
            <source>Points lost on average at a fork, of %n person(s)</source>
            <translation>
                <numerusform>Скільки балів у середньому втрачено на розвилці: %n людина</numerusform>
                <numerusform>Скільки балів у середньому втрачено на розвилці: %n людини</numerusform>
                <numerusform>Скільки балів у середньому втрачено на розвилці: %n людей</numerusform>
            </translation>
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
        <message>
            <source>{points} points lost here on average</source>
            <translation>тут у середньому втрачено {points} бала</translation>
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
        <name>Group</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n відповідь</numerusform>
                <numerusform>%n відповіді</numerusform>
                <numerusform>%n відповідей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cause(s) open</source>
            <translation>
                <numerusform>%n причина не закрита</numerusform>
                <numerusform>%n причини не закриті</numerusform>
                <numerusform>%n причин не закрито</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cold exam(s)</source>
            <translation>
                <numerusform>%n контрольний іспит</numerusform>
                <numerusform>%n контрольні іспити</numerusform>
                <numerusform>%n контрольних іспитів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam, and the group shows</source>
            <translation>
                <numerusform>Ще %n людина з контрольним іспитом — і групу буде видно</numerusform>
                <numerusform>Ще %n людини з контрольним іспитом — і групу буде видно</numerusform>
                <numerusform>Ще %n людей із контрольним іспитом — і групу буде видно</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n людина</numerusform>
                <numerusform>%n людини</numerusform>
                <numerusform>%n людей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a cold exam</source>
            <translation>
                <numerusform>%n людина з контрольним іспитом</numerusform>
                <numerusform>%n людини з контрольним іспитом</numerusform>
                <numerusform>%n людей із контрольним іспитом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n розмова</numerusform>
                <numerusform>%n розмови</numerusform>
                <numerusform>%n розмов</numerusform>
            </translation>
        </message>
        <message>
            <source>1 · who is the client anyway?</source>
            <translation>1 · та хто він такий, той клієнт?</translation>
        </message>
        <message>
            <source>2 · always right</source>
            <translation>2 · клієнт завжди правий</translation>
        </message>
        <message>
            <source>3 · more often wrong</source>
            <translation>3 · клієнт частіше не правий</translation>
        </message>
        <message>
            <source>4 · the client we chose to work with</source>
            <translation>4 · клієнт, якого ми обрали</translation>
        </message>
        <message>
            <source>A cause shows here when five people have answered its causes task.</source>
            <translation>Причину буде видно, коли п’ятеро людей виконають завдання про неї.</translation>
        </message>
        <message>
            <source>A day is written like 31.12.2026.</source>
            <translation>Дату пишіть так: 31.12.2026.</translation>
        </message>
        <message>
            <source>A fork shows here when five people have answered it in an exam, so that its figures are nobody’s own.</source>
            <translation>Розвилку буде видно, коли на іспиті на неї відповідять п’ятеро людей: тоді її числа вже не вкажуть ні на кого.</translation>
        </message>
        <message>
            <source>A reply is taken in fewer than 5 of 100 answers. Nobody is tempted by it: put something in its place that people really say.</source>
            <translation>Цю відповідь беруть рідше ніж 5 разів зі 100. Вона нікого не спокушає: поставте на її місце те, що люди справді кажуть.</translation>
        </message>
        <message>
            <source>A team needs a name.</source>
            <translation>Команді потрібна назва.</translation>
        </message>
        <message>
            <source>Adopted without a rule of the house</source>
            <translation>Власні правила учасників</translation>
        </message>
        <message>
            <source>Adopted {day} after {title}: {words}</source>
            <translation>Прийнято {day} після {title}: {words}</translation>
        </message>
        <message>
            <source>Adopted {day}: {words}</source>
            <translation>Прийнято {day}: {words}</translation>
        </message>
        <message>
            <source>Agreed {day} in {room}: {words}</source>
            <translation>Група {room} домовилася {day}: {words}</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Відповідей</translation>
        </message>
        <message>
            <source>Balance of the runs</source>
            <translation>Баланс розмов</translation>
        </message>
        <message>
            <source>Bring results in …</source>
            <translation>Додати результати…</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>Строк</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Causes found after the talks</source>
            <translation>Причини, знайдені після розмов</translation>
        </message>
        <message>
            <source>D</source>
            <comment>correlation with the other answers</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>D: whether who answers well elsewhere answers well here; −1 to 1</source>
            <translation>D: чи ті, хто добре відповідає деінде, добре відповідають і тут; від −1 до 1</translation>
        </message>
        <message>
            <source>Delete the team</source>
            <translation>Видалити команду</translation>
        </message>
        <message>
            <source>Delete the team {name}?</source>
            <translation>Видалити команду «{name}»?</translation>
        </message>
        <message>
            <source>Delete the team …</source>
            <translation>Видалити команду…</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Зроблено</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Зроблено сьогодні</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Строк</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Змінити</translation>
        </message>
        <message>
            <source>Edit the team</source>
            <translation>Змінити команду</translation>
        </message>
        <message>
            <source>Every debrief asks what the company did that made the client difficult. The causes of the talks that were finished stand here, with what mends them.</source>
            <translation>Кожен розбір питає, що зробила компанія, що клієнт став складним. Тут стоять причини із завершених розмов і те, що їх виправить.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Everything, to be brought in elsewhere (JSON)</source>
            <translation>Усе, щоб додати на іншому комп’ютері (JSON)</translation>
        </message>
        <message>
            <source>Forks</source>
            <translation>Розвилки</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Знайдено</translation>
        </message>
        <message>
            <source>Found in {found} causes tasks</source>
            <translation>Знайдено в завданнях про причини: {found}</translation>
        </message>
        <message>
            <source>From 30 answers on this fork is judged; until then its figures move.</source>
            <translation>Про розвилку можна судити від 30 відповідей; доти її числа ще рухаються.</translation>
        </message>
        <message>
            <source>From five people on: where the answers lean, the forks they fall at, how often the causes are found. Only exams count: the first of a scenario, or one due for review. Nobody is shown alone, and nobody is ranked.</source>
            <translation>Коли людей щонайменше п’ятеро, тут видно, куди хиляться відповіді, на яких розвилках група спотикається, як часто знаходить причини. Рахуються лише іспити: перший зі сценарію або той, що на повторення. Нікого не показано окремо, рейтингів немає.</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Група</translation>
        </message>
        <message>
            <source>Half of the runs lie between {lower} and {upper}, the middle one at {median}.</source>
            <translation>Половина розмов — від {lower} до {upper}, посередині — {median}.</translation>
        </message>
        <message>
            <source>Hardly any answer comes near balance. Is what the reply needs known by then, and does the balanced one sound like something people would say?</source>
            <translation>Майже жодна відповідь не наближається до балансу. Чи на ту мить уже відомо все, що для неї треба? Чи зважена відповідь звучить так, як люди кажуть?</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Виконано</translation>
        </message>
        <message>
            <source>How the answers treat the client</source>
            <translation>Як відповіді ставляться до клієнта</translation>
        </message>
        <message>
            <source>In so many runs a promise was made, held, or left open.</source>
            <translation>У скількох розмовах обіцянку дано, виконано чи не закрито.</translation>
        </message>
        <message>
            <source>In {scenarios}</source>
            <translation>Де: {scenarios}</translation>
        </message>
        <message>
            <source>Its people and what they played stay.</source>
            <translation>Люди та їхні розмови лишаться.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Keep the team</source>
            <translation>Зберегти команду</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Не закрито</translation>
        </message>
        <message>
            <source>Look closer</source>
            <translation>Роздивитися</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Втрата</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Name of the team</source>
            <translation>Назва команди</translation>
        </message>
        <message>
            <source>Nearly every answer is the most balanced one. Do the words of the others give them away: their length, their tone, “always” and “never”?</source>
            <translation>Майже кожна відповідь — найзваженіша з можливих. Чи не видають решту самі слова: довжина, тон, «завжди» й «ніколи»?</translation>
        </message>
        <message>
            <source>New team</source>
            <translation>Нова команда</translation>
        </message>
        <message>
            <source>No answer here was scored yet.</source>
            <translation>Оцінених відповідей тут ще немає.</translation>
        </message>
        <message>
            <source>No causes yet</source>
            <translation>Причин ще немає</translation>
        </message>
        <message>
            <source>No fork has cost this group any points yet.</source>
            <translation>Жодна розвилка ще не коштувала групі балів.</translation>
        </message>
        <message>
            <source>No fork to show yet</source>
            <translation>Розвилок ще немає</translation>
        </message>
        <message>
            <source>No promises yet</source>
            <translation>Обіцянок ще немає</translation>
        </message>
        <message>
            <source>No run has met it yet</source>
            <translation>У розмовах ще не траплялося</translation>
        </message>
        <message>
            <source>No run here has figures of balance.</source>
            <translation>У цих розмовах немає чисел балансу.</translation>
        </message>
        <message>
            <source>Nobody has practised yet</source>
            <translation>Ніхто ще не тренувався</translation>
        </message>
        <message>
            <source>Nobody is known here yet.</source>
            <translation>Тут ще нікого немає.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Нотатка</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>Нічого не збережено</translation>
        </message>
        <message>
            <source>One run is up to 15 points off, either way.</source>
            <translation>Одна розмова може відхилитися на 15 балів у будь-який бік.</translation>
        </message>
        <message>
            <source>Only what is open</source>
            <translation>Лише незакриті</translation>
        </message>
        <message>
            <source>Only what is open ({key})</source>
            <translation>Лише незакриті ({key})</translation>
        </message>
        <message>
            <source>Open in the workbench</source>
            <translation>Відкрити в майстерні</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Відкрити теку</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Хто робить</translation>
        </message>
        <message>
            <source>Pain points</source>
            <translation>Больові точки</translation>
        </message>
        <message>
            <source>Promise to the client</source>
            <translation>Обіцянка клієнтові</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обіцянки</translation>
        </message>
        <message>
            <source>Reading the runs …</source>
            <translation>Читання розмов…</translation>
        </message>
        <message>
            <source>Report of the group (PDF, HTML)</source>
            <translation>Звіт про групу (PDF, HTML)</translation>
        </message>
        <message>
            <source>Results of everybody on this computer</source>
            <translation>Результати всіх на цьому комп’ютері</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Rules of single scenarios</source>
            <translation>Правила окремих сценаріїв</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>Наші правила</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Зберегти…</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Збережено: {name}</translation>
        </message>
        <message>
            <source>Saving the results …</source>
            <translation>Збереження результатів…</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Сценарій</translation>
        </message>
        <message>
            <source>Share of each reply</source>
            <translation>Частка кожної відповіді</translation>
        </message>
        <message>
            <source>Statements for a learning system (xAPI)</source>
            <translation>Записи для системи навчання (xAPI)</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Table of all answers (CSV)</source>
            <translation>Таблиця всіх відповідей (CSV)</translation>
        </message>
        <message>
            <source>Table of all runs (CSV)</source>
            <translation>Таблиця всіх розмов (CSV)</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Команда</translation>
        </message>
        <message>
            <source>The chosen cause</source>
            <translation>Вибрана причина</translation>
        </message>
        <message>
            <source>The chosen fork</source>
            <translation>Вибрана розвилка</translation>
        </message>
        <message>
            <source>The client says</source>
            <translation>Клієнт каже</translation>
        </message>
        <message>
            <source>The scenario names nothing that mends it.</source>
            <translation>У сценарії не сказано, як це виправити.</translation>
        </message>
        <message>
            <source>The team’s standard: causes, rules, promises (PDF, HTML, Markdown)</source>
            <translation>Стандарт команди: причини, правила, обіцянки (PDF, HTML, Markdown)</translation>
        </message>
        <message>
            <source>There is a team of that name already.</source>
            <translation>Команда з такою назвою вже є.</translation>
        </message>
        <message>
            <source>There is no house code in this folder.</source>
            <translation>У цій теці немає наших правил.</translation>
        </message>
        <message>
            <source>To hand out; nobody is named in it but owners</source>
            <translation>Щоб роздати: без імен, крім тих, хто виправляє</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>На що глянути</translation>
        </message>
        <message>
            <source>What answers promise a client stands here, and how often it was left open.</source>
            <translation>Тут видно, що відповіді обіцяють клієнтові і як часто це лишається не закритим.</translation>
        </message>
        <message>
            <source>What mends it</source>
            <translation>Як виправити</translation>
        </message>
        <message>
            <source>Where the group falls</source>
            <translation>Де група спотикається</translation>
        </message>
        <message>
            <source>Where the runs lean</source>
            <translation>Куди хиляться розмови</translation>
        </message>
        <message>
            <source>Who answers well elsewhere answers hardly better here. Do two replies mean the same, or does the fork ask for something else?</source>
            <translation>Хто добре відповідає деінде, тут відповідає майже так само, як решта. Чи не означають дві відповіді того самого? Чи не про інше питає розвилка?</translation>
        </message>
        <message>
            <source>Who answers well elsewhere answers worse here. Look at the ratings of the replies first: one may be too high or too low.</source>
            <translation>Хто добре відповідає деінде, тут відповідає гірше. Спершу гляньте на оцінки відповідей: котрась може бути зависока або занизька.</translation>
        </message>
        <message>
            <source>Who is in it</source>
            <translation>Хто в команді</translation>
        </message>
        <message>
            <source>With people’s names (the last one always has them)</source>
            <translation>З іменами людей (в останньому вони є завжди)</translation>
        </message>
        <message>
            <source>Working out the figures: {done} of {all} runs</source>
            <translation>Обчислено розмов: {done} з {all}</translation>
        </message>
        <message>
            <source>a trap nobody takes</source>
            <translation>порожня пастка</translation>
        </message>
        <message>
            <source>check the ratings</source>
            <translation>перевірити оцінки</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <comment>how a day is typed</comment>
            <translation>дд.мм.рррр</translation>
        </message>
        <message>
            <source>done</source>
            <translation>зроблено</translation>
        </message>
        <message>
            <source>gives itself away</source>
            <translation>видає себе</translation>
        </message>
        <message>
            <source>gives way</source>
            <translation>прогин</translation>
        </message>
        <message>
            <source>hardens</source>
            <translation>жорсткість</translation>
        </message>
        <message>
            <source>kept {kept}, breached {breached}</source>
            <comment>a rule, in so many runs</comment>
            <translation>дотримано {kept}, порушено {breached}</translation>
        </message>
        <message>
            <source>key fork, counts twice</source>
            <translation>ключова розвилка, важить удвічі</translation>
        </message>
        <message>
            <source>left out because they are damaged: {number}</source>
            <translation>пошкоджених пропущено: {number}</translation>
        </message>
        <message>
            <source>most balanced</source>
            <translation>найзваженіша</translation>
        </message>
        <message>
            <source>no day yet</source>
            <translation>ще без строку</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>прострочено</translation>
        </message>
        <message>
            <source>p</source>
            <comment>mean balance of what was open</comment>
            <translation>p</translation>
        </message>
        <message>
            <source>p: the balance reached, of the best that was open; 1 is all of it</source>
            <translation>p: яку частину досяжного балансу взято; 1 — увесь</translation>
        </message>
        <message>
            <source>tells little</source>
            <translation>мало що показує</translation>
        </message>
        <message>
            <source>too few to say</source>
            <translation>замало відповідей</translation>
        </message>
        <message>
            <source>too hard</source>
            <translation>заважко</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>у роботі</translation>
        </message>
        <message>
            <source>weak on both</source>
            <translation>слабко і там, і там</translation>
        </message>
        <message>
            <source>{day}, overdue</source>
            <translation>{day}, прострочено</translation>
        </message>
        <message>
            <source>{done} of {all} runs</source>
            <translation>розмов: {done} з {all}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>days</comment>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>{found} of {asked}</source>
            <translation>{found} з {asked}</translation>
        </message>
        <message>
            <source>{name} · {runs}</source>
            <translation>{name} · {runs}</translation>
        </message>
        <message>
            <source>{name} · {runs} · brought here</source>
            <translation>{name} · {runs} · з іншого комп’ютера</translation>
        </message>
        <message>
            <source>{number} overdue</source>
            <translation>прострочено: {number}</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name.</source>
            <translation>{path} уже є. Виберіть іншу назву.</translation>
        </message>
        <message>
            <source>{path}: {reason}. Choose another place.</source>
            <translation>{path}: {reason}. Виберіть інше місце.</translation>
        </message>
        <message>
            <source>{points} points lost on average</source>
            <translation>у середньому втрачено {points} бала</translation>
        </message>
        <message>
            <source>{share}: “{words}” Care {care} of 4, firmness {firmness} of 4.</source>
            <translation>{share}: «{words}» Увага {care} з 4, твердість {firmness} з 4.</translation>
        </message>
        <message>
            <source>{team} · {people}</source>
            <translation>{team} · {people}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <comment>somebody's words</comment>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>● care  ■ firmness</source>
            <translation>● увага  ■ твердість</translation>
        </message>
        <message>
            <source>✓ {day}, done</source>
            <translation>✓ {day}, зроблено</translation>
        </message>
    </context>
    <context>
        <name>HandOut</name>
        <message>
            <source>#</source>
            <comment>the column of the turns</comment>
            <translation>№</translation>
        </message>
        <message numerus="yes">
            <source>%n more turn(s) in the program</source>
            <translation>
                <numerusform>Ще %n хід — у програмі</numerusform>
                <numerusform>Ще %n ходи — у програмі</numerusform>
                <numerusform>Ще %n ходів — у програмі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n vote(s) at most</source>
            <translation>
                <numerusform>щонайбільше %n голос</numerusform>
                <numerusform>щонайбільше %n голоси</numerusform>
                <numerusform>щонайбільше %n голосів</numerusform>
            </translation>
        </message>
        <message>
            <source>(silence)</source>
            <translation>(мовчання)</translation>
        </message>
        <message>
            <source>Care and firmness</source>
            <translation>Увага й твердість</translation>
        </message>
        <message>
            <source>Care {care}, firmness {firmness}, both {both}.</source>
            <comment>a chart in words</comment>
            <translation>Увага {care}, твердість {firmness}, і те, й те {both}.</translation>
        </message>
        <message>
            <source>Dashed: the first count, before the room talked it over.</source>
            <translation>Пунктир — перше голосування, до обговорення.</translation>
        </message>
        <message>
            <source>Full bar: the reply played.</source>
            <translation>Суцільна смуга — зіграна відповідь.</translation>
        </message>
        <message>
            <source>Full: both heard and held. Hatched: one without the other.</source>
            <translation>Суцільне — і почули, і встояли. Штриховане — одне без другого.</translation>
        </message>
        <message>
            <source>How it ended: {ending}</source>
            <translation>Чим скінчилося: {ending}</translation>
        </message>
        <message>
            <source>Last, the number of these answers</source>
            <translation>Наостанок — підсумок цих відповідей</translation>
        </message>
        <message>
            <source>Most votes kept to the best road at every turn.</source>
            <translation>На кожному ході більшість голосів була за найкращу дорогу.</translation>
        </message>
        <message>
            <source>No reply was played.</source>
            <translation>Жодної відповіді не зіграно.</translation>
        </message>
        <message>
            <source>Our rule</source>
            <translation>Наше правило</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>Зіграно</translation>
        </message>
        <message>
            <source>Played.</source>
            <comment>a reply</comment>
            <translation>Зіграно.</translation>
        </message>
        <message>
            <source>Reply {number}: closed.</source>
            <comment>a chart in words</comment>
            <translation>Відповідь {number}: закрито.</translation>
        </message>
        <message>
            <source>Reply {number}: {votes}, at first {first}.</source>
            <comment>votes</comment>
            <translation>Відповідь {number}: {votes}, спершу {first}.</translation>
        </message>
        <message>
            <source>Reply {number}: {votes}.</source>
            <comment>votes</comment>
            <translation>Відповідь {number}: {votes}.</translation>
        </message>
        <message>
            <source>So there is no ending here, and no number.</source>
            <translation>Тому тут немає ні фіналу, ні підсумку.</translation>
        </message>
        <message>
            <source>The best road</source>
            <translation>Найкраща дорога</translation>
        </message>
        <message>
            <source>The cause in the company</source>
            <translation>Причина в компанії</translation>
        </message>
        <message>
            <source>The client, and the reply played</source>
            <translation>Клієнт і зіграна відповідь</translation>
        </message>
        <message>
            <source>The road taken</source>
            <translation>Пройдена дорога</translation>
        </message>
        <message>
            <source>The session ended before the talk did</source>
            <translation>Тренінг скінчився раніше за розмову</translation>
        </message>
        <message>
            <source>The turn that mattered most</source>
            <translation>Хід, що вирішив найбільше</translation>
        </message>
        <message>
            <source>The two turns that mattered most</source>
            <translation>Два ходи, що вирішили найбільше</translation>
        </message>
        <message>
            <source>Turn {turn}</source>
            <translation>Хід {turn}</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоси</translation>
        </message>
        <message>
            <source>What mends it: {fix}</source>
            <translation>Як виправити: {fix}</translation>
        </message>
        <message>
            <source>Where most votes left the best road: turn {turns}.</source>
            <translation>Більшість голосів звернула з найкращої дороги на ході {turns}.</translation>
        </message>
        <message>
            <source>Where most votes left the best road: turns {turns}.</source>
            <translation>Більшість голосів звернула з найкращої дороги на ходах {turns}.</translation>
        </message>
        <message>
            <source>Who: {owner}</source>
            <translation>Хто: {owner}</translation>
        </message>
        <message>
            <source>Why the other tempted: {why}</source>
            <translation>Чим спокушала зіграна: {why}</translation>
        </message>
        <message numerus="yes">
            <source>about %n person(s)</source>
            <translation>
                <numerusform>приблизно %n людина</numerusform>
                <numerusform>приблизно %n людини</numerusform>
                <numerusform>приблизно %n людей</numerusform>
            </translation>
        </message>
        <message>
            <source>all of one mind</source>
            <translation>одностайно</translation>
        </message>
        <message>
            <source>most of one mind</source>
            <translation>майже одностайно</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <comment>owner of a measure</comment>
            <translation>ще ніхто</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>без домовленості</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation>зі 100</translation>
        </message>
        <message>
            <source>reply {number}</source>
            <translation>відповідь {number}</translation>
        </message>
        <message>
            <source>the room was split</source>
            <translation>думки розійшлися</translation>
        </message>
        <message>
            <source>two camps</source>
            <translation>два табори</translation>
        </message>
        <message>
            <source>until {day}</source>
            <comment>a measure</comment>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>{number}. {words}</source>
            <comment>a reply with its number</comment>
            <translation>{number}. {words}</translation>
        </message>
        <message>
            <source>{votes} of {voted} votes</source>
            <translation>голосів: {votes} з {voted}</translation>
        </message>
        <message>
            <source>■ Firmness</source>
            <comment>a column</comment>
            <translation>■ Твердість</translation>
        </message>
        <message>
            <source>▸ Most chose {number}: {words}</source>
            <translation>▸ Більшість — {number}: {words}</translation>
        </message>
        <message>
            <source>● Care</source>
            <comment>a column</comment>
            <translation>● Увага</translation>
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
            <source>Due for review</source>
            <translation>Час повторити</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Повторити сьогодні</translation>
        </message>
        <message>
            <source>Due today:</source>
            <translation>Повторити сьогодні:</translation>
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
            <source>Take the exam: {title}</source>
            <translation>Скласти іспит: {title}</translation>
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
            <source>Workshop</source>
            <translation>Тренінг</translation>
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
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>та ще %n</numerusform>
                <numerusform>та ще %n</numerusform>
                <numerusform>та ще %n</numerusform>
            </translation>
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
        <name>Intake</name>
        <message numerus="yes">
            <source>%n damaged run(s) left out</source>
            <translation>
                <numerusform>%n пошкоджену пропущено</numerusform>
                <numerusform>%n пошкоджені пропущено</numerusform>
                <numerusform>%n пошкоджених пропущено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new run(s)</source>
            <translation>
                <numerusform>%n нова розмова</numerusform>
                <numerusform>%n нові розмови</numerusform>
                <numerusform>%n нових розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) known already</source>
            <translation>
                <numerusform>%n уже була тут</numerusform>
                <numerusform>%n уже були тут</numerusform>
                <numerusform>%n уже були тут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) played on since</source>
            <translation>
                <numerusform>%n має продовження</numerusform>
                <numerusform>%n мають продовження</numerusform>
                <numerusform>%n мають продовження</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) went on differently here; one way was kept.</source>
            <translation>
                <numerusform>%n розмову тут продовжено інакше; лишився один варіант.</numerusform>
                <numerusform>%n розмови тут продовжено інакше; лишився один варіант кожної.</numerusform>
                <numerusform>%n розмов тут продовжено інакше; лишився один варіант кожної.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it was here already; nothing was counted twice</source>
            <translation>Усе це вже було тут; двічі нічого не пораховано</translation>
        </message>
        <message>
            <source>Bring results in</source>
            <translation>Додати результати</translation>
        </message>
        <message>
            <source>Bringing results in …</source>
            <translation>Додавання результатів…</translation>
        </message>
        <message>
            <source>Nothing was taken in</source>
            <translation>Нічого не додано</translation>
        </message>
        <message numerus="yes">
            <source>Results of %n person(s)</source>
            <translation>
                <numerusform>Результати %n людини</numerusform>
                <numerusform>Результати %n людей</numerusform>
                <numerusform>Результати %n людей</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Зупинити</translation>
        </message>
        <message>
            <source>Stopped before the end; bring the same in again for the rest.</source>
            <translation>Зупинено до кінця; щоб додати решту, додайте той самий файл ще раз.</translation>
        </message>
        <message>
            <source>The results are here</source>
            <translation>Результати додано</translation>
        </message>
        <message>
            <source>{done} of {all} runs</source>
            <translation>розмов: {done} з {all}</translation>
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
        <name>LostChart</name>
        <message>
            <source>From 100 to the headline, turn by turn</source>
            <translation>Від 100 до підсумку, хід за ходом</translation>
        </message>
        <message>
            <source>Left of 100: {points}.</source>
            <translation>Зі 100 лишилося: {points}.</translation>
        </message>
        <message>
            <source>The cap: {points}.</source>
            <translation>Межа: {points}.</translation>
        </message>
        <message>
            <source>Turn {turn}: {points}.</source>
            <translation>Хід {turn}: {points}.</translation>
        </message>
        <message>
            <source>cap</source>
            <comment>under a narrow column: the limit a stamp sets</comment>
            <translation>межа</translation>
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
        <name>Next</name>
        <message>
            <source>Due for review now.</source>
            <translation>Час повторити.</translation>
        </message>
        <message>
            <source>Due for review on {day}.</source>
            <translation>Повторити {day}.</translation>
        </message>
        <message>
            <source>Due for review since {day}.</source>
            <translation>Чекає на повторення з {day}.</translation>
        </message>
        <message>
            <source>Keep this promise</source>
            <translation>Записати обіцянку</translation>
        </message>
        <message>
            <source>Kept: {promise}</source>
            <translation>Записано: {promise}</translation>
        </message>
        <message>
            <source>Next time I will …</source>
            <translation>Наступного разу я…</translation>
        </message>
        <message>
            <source>Nothing is planned. Any talk may be the next one.</source>
            <translation>Нічого не заплановано. Підійде будь-яка розмова.</translation>
        </message>
        <message>
            <source>The next step, not sat as an exam yet.</source>
            <translation>Наступний крок: іспиту з нього ще не було.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Що далі</translation>
        </message>
        <message>
            <source>one thing to practise, or nothing</source>
            <translation>одна річ, щоб відпрацювати, або нічого</translation>
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
            <source>From another computer …</source>
            <translation>З іншого комп’ютера…</translation>
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
        <name>Progress</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n відповідь</numerusform>
                <numerusform>%n відповіді</numerusform>
                <numerusform>%n відповідей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished run(s)</source>
            <translation>
                <numerusform>%n закінчена розмова</numerusform>
                <numerusform>%n закінчені розмови</numerusform>
                <numerusform>%n закінчених розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s)</source>
            <translation>
                <numerusform>ще %n сценарій</numerusform>
                <numerusform>ще %n сценарії</numerusform>
                <numerusform>ще %n сценаріїв</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scored answer(s)</source>
            <translation>
                <numerusform>ще %n оцінена відповідь</numerusform>
                <numerusform>ще %n оцінені відповіді</numerusform>
                <numerusform>ще %n оцінених відповідей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n розмова</numerusform>
                <numerusform>%n розмови</numerusform>
                <numerusform>%n розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) deleted</source>
            <translation>
                <numerusform>%n розмову видалено</numerusform>
                <numerusform>%n розмови видалено</numerusform>
                <numerusform>%n розмов видалено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) go, with their debriefs and what is due. Rules and promises stay.</source>
            <translation>
                <numerusform>Зникне %n розмова, а з нею розбори й заплановані повторення. Правила й обіцянки лишаться.</numerusform>
                <numerusform>Зникнуть %n розмови, а з ними розбори й заплановані повторення. Правила й обіцянки лишаться.</numerusform>
                <numerusform>Зникнуть %n розмов, а з ними розбори й заплановані повторення. Правила й обіцянки лишаться.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scenario(s)</source>
            <translation>
                <numerusform>%n сценарій</numerusform>
                <numerusform>%n сценарії</numerusform>
                <numerusform>%n сценаріїв</numerusform>
            </translation>
        </message>
        <message>
            <source>A calm client</source>
            <translation>Спокійний клієнт</translation>
        </message>
        <message>
            <source>A debrief ends with a rule to adopt; it stands here then.</source>
            <translation>Розбір закінчується правилом, яке можна прийняти; тоді воно стоятиме тут.</translation>
        </message>
        <message>
            <source>Adopted {day}</source>
            <translation>Прийнято {day}</translation>
        </message>
        <message>
            <source>Adopted {day} after “{title}”</source>
            <translation>Прийнято {day} після «{title}»</translation>
        </message>
        <message>
            <source>All runs</source>
            <translation>Усі розмови</translation>
        </message>
        <message>
            <source>An annoyed client</source>
            <translation>Роздратований клієнт</translation>
        </message>
        <message>
            <source>An earlier version left it beside the store. {what}</source>
            <translation>Її лишила поруч зі сховищем попередня версія. {what}</translation>
        </message>
        <message>
            <source>Answers fall short about as often in calm as under pressure.</source>
            <translation>Балансу бракує приблизно однаково — і в спокої, і під тиском.</translation>
        </message>
        <message>
            <source>As a guest, nothing of this is kept.</source>
            <translation>Для гостя нічого з цього не зберігається.</translation>
        </message>
        <message>
            <source>Away from both</source>
            <comment>where the answers lean</comment>
            <translation>Слабко і там, і там</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Balance of calm moments minus balance under pressure</source>
            <translation>Баланс у спокійні хвилини мінус баланс під тиском</translation>
        </message>
        <message>
            <source>Both ways in turn</source>
            <comment>where the answers lean</comment>
            <translation>То туди, то сюди</translation>
        </message>
        <message numerus="yes">
            <source>Can be taken back for %n second(s)</source>
            <translation>
                <numerusform>Можна повернути ще %n секунду</numerusform>
                <numerusform>Можна повернути ще %n секунди</numerusform>
                <numerusform>Можна повернути ще %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Cold exams: {have}, needed {need}</source>
            <translation>Контрольні іспити: {have}, потрібно {need}</translation>
        </message>
        <message>
            <source>Days from first to last: {have}, needed {need}</source>
            <translation>Днів від першого до останнього: {have}, потрібно {need}</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n run(s)</source>
            <translation>
                <numerusform>Видалити %n розмову</numerusform>
                <numerusform>Видалити %n розмови</numerusform>
                <numerusform>Видалити %n розмов</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the history …</source>
            <translation>Видалити історію…</translation>
        </message>
        <message>
            <source>Delete the history?</source>
            <translation>Видалити історію?</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Напрям</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>Прибрати</translation>
        </message>
        <message>
            <source>Due as well</source>
            <translation>Також час повторити</translation>
        </message>
        <message>
            <source>Due for review since {day}</source>
            <translation>Чекає на повторення з {day}</translation>
        </message>
        <message>
            <source>Due for review today</source>
            <translation>Повторити сьогодні</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Повторити сьогодні</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Повторити {day}</translation>
        </message>
        <message>
            <source>Everything, for another computer (JSON)</source>
            <translation>Усе, для іншого комп’ютера (JSON)</translation>
        </message>
        <message>
            <source>Exams show in what moments answers fall short.</source>
            <translation>На іспитах видно, у які хвилини відповідям бракує балансу.</translation>
        </message>
        <message>
            <source>Figures come from exams: the first of a scenario, or one due for review.</source>
            <translation>Числа беруться з іспитів: першого зі сценарію або того, що на повторення.</translation>
        </message>
        <message>
            <source>Finish one conversation and its answers appear on this map.</source>
            <translation>Закінчіть одну розмову, і її відповіді з’являться на цій карті.</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Закінчено</translation>
        </message>
        <message numerus="yes">
            <source>From %n cold exam(s)</source>
            <translation>
                <numerusform>З %n контрольного іспиту</numerusform>
                <numerusform>З %n контрольних іспитів</numerusform>
                <numerusform>З %n контрольних іспитів</numerusform>
            </translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Облишено</translation>
        </message>
        <message>
            <source>It came to no ending, so there is no debrief of it.</source>
            <translation>До фіналу вона не дійшла, тож розбору немає.</translation>
        </message>
        <message>
            <source>Keep the history</source>
            <translation>Залишити історію</translation>
        </message>
        <message>
            <source>Kept in {path}</source>
            <translation>Зберігається тут: {path}</translation>
        </message>
        <message>
            <source>Kinds of client: {have}, needed {need}</source>
            <translation>Типи клієнтів: {have}, потрібно {need}</translation>
        </message>
        <message>
            <source>Last three free of open violations: {have} of {need}</source>
            <translation>Останні три без невідкликаних порушень: {have} з {need}</translation>
        </message>
        <message>
            <source>Lean {lean}, see-saw {see_saw}, ± {margin} points a run</source>
            <translation>Крен {lean}, гойдалка {see_saw}, ± {margin} балів на розмову</translation>
        </message>
        <message>
            <source>Left out because they are damaged: {number}.</source>
            <translation>Пошкоджене пропущено: {number}.</translation>
        </message>
        <message>
            <source>Lowest of the last three: {have}, needed {need}</source>
            <translation>Найнижчий з останніх трьох: {have}, потрібно {need}</translation>
        </message>
        <message>
            <source>Mark as kept</source>
            <translation>Позначити виконаною</translation>
        </message>
        <message>
            <source>Mastery asks for</source>
            <translation>Для майстерності потрібно</translation>
        </message>
        <message>
            <source>Mean balance</source>
            <translation>Середній баланс</translation>
        </message>
        <message>
            <source>Mean balance: {have}, needed {need}</source>
            <translation>Середній баланс: {have}, потрібно {need}</translation>
        </message>
        <message>
            <source>Missing, in exams: {answers}, {scenarios}</source>
            <translation>Бракує на іспитах: {answers}, {scenarios}</translation>
        </message>
        <message>
            <source>Missing, in exams: {what}</source>
            <translation>Бракує на іспитах: {what}</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>Mostly answers of stage 1: who is the client anyway?</source>
            <translation>Здебільшого відповіді стадії 1: та хто він такий, той клієнт?</translation>
        </message>
        <message>
            <source>Mostly answers of stage 2: the client is always right</source>
            <translation>Здебільшого відповіді стадії 2: клієнт завжди правий</translation>
        </message>
        <message>
            <source>Mostly answers of stage 3: the client is more often wrong</source>
            <translation>Здебільшого відповіді стадії 3: клієнт частіше не правий</translation>
        </message>
        <message>
            <source>Mostly answers of stage 4: the client we chose to work with</source>
            <translation>Здебільшого відповіді стадії 4: клієнт, якого ми обрали</translation>
        </message>
        <message>
            <source>Neither way</source>
            <comment>where the answers lean</comment>
            <translation>Нікуди: рівно</translation>
        </message>
        <message>
            <source>Newer runs weigh more; one run is up to 15 points off.</source>
            <translation>Новіші розмови важать більше; одна розмова може відхилитися на 15 балів.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <comment>what tips the balance</comment>
            <translation>Нічого окремого</translation>
        </message>
        <message>
            <source>Nothing is due before {day}</source>
            <translation>До {day} повторювати нічого</translation>
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation>Нічого не заплановано.</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Порівнювати ще нема чого</translation>
        </message>
        <message>
            <source>Nothing was saved</source>
            <translation>Нічого не збережено</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Відкрити теку</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Фінал</translation>
        </message>
        <message>
            <source>Practise “{title}”</source>
            <translation>Потренуватися: «{title}»</translation>
        </message>
        <message>
            <source>Practised</source>
            <translation>Скільки практики</translation>
        </message>
        <message>
            <source>Pressure</source>
            <translation>Тиск</translation>
        </message>
        <message>
            <source>Pressure gap</source>
            <translation>Розрив під тиском</translation>
        </message>
        <message>
            <source>Pressure gap: {have}, at most {need}</source>
            <translation>Розрив під тиском: {have}, щонайбільше {need}</translation>
        </message>
        <message>
            <source>Promised to practise</source>
            <translation>Обіцяно відпрацювати</translation>
        </message>
        <message>
            <source>Promised {day}</source>
            <translation>Обіцяно {day}</translation>
        </message>
        <message>
            <source>Promised {day}, kept {kept}</source>
            <translation>Обіцяно {day}, виконано {kept}</translation>
        </message>
        <message>
            <source>Reading the runs …</source>
            <translation>Читання розмов…</translation>
        </message>
        <message>
            <source>Report of one or two pages (PDF, HTML)</source>
            <translation>Звіт на одну-дві сторінки (PDF, HTML)</translation>
        </message>
        <message>
            <source>Reword</source>
            <translation>Переписати</translation>
        </message>
        <message>
            <source>Save progress as</source>
            <translation>Як зберегти прогрес</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>Зберегти…</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Збережено: {name}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Сценарій</translation>
        </message>
        <message>
            <source>Scenarios: {have}, needed {need}</source>
            <translation>Сценарії: {have}, потрібно {need}</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n scenario(s)</source>
            <translation>
                <numerusform>Показати всі сценарії (%n)</numerusform>
                <numerusform>Показати всі сценарії (%n)</numerusform>
                <numerusform>Показати всі сценарії (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Stages 1 to 4, %</source>
            <translation>Стадії 1–4, %</translation>
        </message>
        <message>
            <source>Statements for a learning system (xAPI)</source>
            <translation>Записи для системи навчання (xAPI)</translation>
        </message>
        <message>
            <source>Table of all answers (CSV)</source>
            <translation>Таблиця всіх відповідей (CSV)</translation>
        </message>
        <message>
            <source>Table of all runs (CSV)</source>
            <translation>Таблиця всіх розмов (CSV)</translation>
        </message>
        <message>
            <source>Take the exam</source>
            <translation>Скласти іспит</translation>
        </message>
        <message>
            <source>Take the exam: {title}</source>
            <translation>Скласти іспит: {title}</translation>
        </message>
        <message>
            <source>The history is gone, but not the copy of it</source>
            <translation>Історію видалено, а її копію — ні</translation>
        </message>
        <message>
            <source>The history was not deleted: the store takes no writing</source>
            <translation>Історію не видалено: у сховище не можна писати</translation>
        </message>
        <message>
            <source>The next step, not sat as an exam yet</source>
            <translation>Наступний крок: іспиту з нього ще не було</translation>
        </message>
        <message>
            <source>This run was given up for another start</source>
            <translation>Цю розмову облишено заради нової спроби</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Тривалість</translation>
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>До сценаріїв</translation>
        </message>
        <message>
            <source>Too few answers to say</source>
            <translation>Ще замало відповідей</translation>
        </message>
        <message>
            <source>Too few answers to say</source>
            <comment>what tips the balance</comment>
            <translation>Ще замало відповідей</translation>
        </message>
        <message>
            <source>Toward giving in</source>
            <comment>where the answers lean</comment>
            <translation>До поступок</translation>
        </message>
        <message>
            <source>Toward hardening</source>
            <comment>where the answers lean</comment>
            <translation>До жорсткості</translation>
        </message>
        <message>
            <source>Unfinished, turn {turn}</source>
            <translation>Не закінчено, хід {turn}</translation>
        </message>
        <message>
            <source>What tips you</source>
            <translation>Що вибиває з балансу</translation>
        </message>
        <message>
            <source>What you promise yourself in a debrief stands here.</source>
            <translation>Тут стоятиме те, що ви пообіцяєте собі в розборі.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Where you lean</source>
            <translation>Куди хиляться відповіді</translation>
        </message>
        <message>
            <source>Working out the figures: {done} of {all} runs</source>
            <translation>Обчислено розмов: {done} з {all}</translation>
        </message>
        <message>
            <source>Your rules</source>
            <translation>Ваші правила</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>та ще %n</numerusform>
                <numerusform>та ще %n</numerusform>
                <numerusform>та ще %n</numerusform>
            </translation>
        </message>
        <message>
            <source>balance {points} of 100</source>
            <translation>баланс {points} зі 100</translation>
        </message>
        <message>
            <source>met</source>
            <translation>виконано</translation>
        </message>
        <message>
            <source>not met yet</source>
            <translation>ще не виконано</translation>
        </message>
        <message>
            <source>under 1 min</source>
            <translation>до 1 хв</translation>
        </message>
        <message>
            <source>{date}  {time}</source>
            <comment>when a run was</comment>
            <translation>{date}, {time}</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <comment>a length of time</comment>
            <translation>{hours} год {minutes} хв</translation>
        </message>
        <message>
            <source>{lapses} of {turns} answers fell short there</source>
            <translation>Бракувало балансу у відповідях: {lapses} з {turns}</translation>
        </message>
        <message>
            <source>{lapses} of {turns} answers gave way there</source>
            <translation>Прогин у відповідях: {lapses} з {turns}</translation>
        </message>
        <message>
            <source>{lapses} of {turns} answers hardened there</source>
            <translation>Жорсткість у відповідях: {lapses} з {turns}</translation>
        </message>
        <message>
            <source>{letter}: {what} – missing in {missing} of {turns}</source>
            <translation>{letter}: {what} — бракує в {missing} з {turns}</translation>
        </message>
        <message>
            <source>{mode} from turn {turn}</source>
            <comment>a replay</comment>
            <translation>{mode} з ходу {turn}</translation>
        </message>
        <message>
            <source>{mode}, cold</source>
            <comment>an exam that counts</comment>
            <translation>{mode}, контрольний</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name.</source>
            <translation>{path} уже є. Виберіть іншу назву.</translation>
        </message>
        <message>
            <source>{path}: {reason}. Choose another place.</source>
            <translation>{path}: {reason}. Виберіть інше місце.</translation>
        </message>
        <message>
            <source>{points} points</source>
            <comment>calm minus pressure</comment>
            <translation>{points}</translation>
        </message>
        <message>
            <source>{points} ± {margin}</source>
            <comment>points of 100</comment>
            <translation>{points} ± {margin}</translation>
        </message>
        <message>
            <source>{points}, {word}</source>
            <comment>balance and direction of a run</comment>
            <translation>{points}, {word}</translation>
        </message>
        <message>
            <source>{runs} · latest {result}</source>
            <translation>{runs} · остання: {result}</translation>
        </message>
        <message>
            <source>{runs} · {time}</source>
            <comment>finished runs and their time</comment>
            <translation>{runs} · {time}</translation>
        </message>
        <message>
            <source>{runs}, {answers}, in {folder}.</source>
            <translation>{runs}, {answers}, у теці {folder}.</translation>
        </message>
        <message>
            <source>{scenarios}, last {when}</source>
            <translation>{scenarios}; востаннє {when}</translation>
        </message>
        <message>
            <source>{title}. Not in the folder any more; the run opens as it was played.</source>
            <translation>{title}. У теці вже немає; розмова відкривається такою, якою була.</translation>
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
        <name>Report</name>
        <message>
            <source>#</source>
            <translation>№</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n відповідь</numerusform>
                <numerusform>%n відповіді</numerusform>
                <numerusform>%n відповідей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cold exam(s)</source>
            <translation>
                <numerusform>%n контрольний іспит</numerusform>
                <numerusform>%n контрольні іспити</numerusform>
                <numerusform>%n контрольних іспитів</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finished run(s)</source>
            <translation>
                <numerusform>%n закінчена розмова</numerusform>
                <numerusform>%n закінчені розмови</numerusform>
                <numerusform>%n закінчених розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fork(s) with fewer</source>
            <translation>
                <numerusform>ще %n розвилка, де їх менше</numerusform>
                <numerusform>ще %n розвилки, де їх менше</numerusform>
                <numerusform>ще %n розвилок, де їх менше</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more cause(s) in the program</source>
            <translation>
                <numerusform>Ще %n причина — у програмі</numerusform>
                <numerusform>Ще %n причини — у програмі</numerusform>
                <numerusform>Ще %n причин — у програмі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more fork(s) in the program</source>
            <translation>
                <numerusform>Ще %n розвилка — у програмі</numerusform>
                <numerusform>Ще %n розвилки — у програмі</numerusform>
                <numerusform>Ще %n розвилок — у програмі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in the program</source>
            <translation>
                <numerusform>Ще %n — у програмі</numerusform>
                <numerusform>Ще %n — у програмі</numerusform>
                <numerusform>Ще %n — у програмі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more person(s) with a cold exam needed</source>
            <translation>
                <numerusform>Потрібна ще %n людина з контрольним іспитом</numerusform>
                <numerusform>Потрібно ще %n людини з контрольним іспитом</numerusform>
                <numerusform>Потрібно ще %n людей із контрольним іспитом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) in the program</source>
            <translation>
                <numerusform>Ще %n розмова — у програмі</numerusform>
                <numerusform>Ще %n розмови — у програмі</numerusform>
                <numerusform>Ще %n розмов — у програмі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more scenario(s) in the program</source>
            <translation>
                <numerusform>Ще %n сценарій — у програмі</numerusform>
                <numerusform>Ще %n сценарії — у програмі</numerusform>
                <numerusform>Ще %n сценаріїв — у програмі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more turn(s) in the program</source>
            <translation>
                <numerusform>Ще %n хід — у програмі</numerusform>
                <numerusform>Ще %n ходи — у програмі</numerusform>
                <numerusform>Ще %n ходів — у програмі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n людина</numerusform>
                <numerusform>%n людини</numerusform>
                <numerusform>%n людей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) with a cold exam</source>
            <translation>
                <numerusform>%n людина з контрольним іспитом</numerusform>
                <numerusform>%n людини з контрольним іспитом</numerusform>
                <numerusform>%n людей із контрольним іспитом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s)</source>
            <translation>
                <numerusform>%n група</numerusform>
                <numerusform>%n групи</numerusform>
                <numerusform>%n груп</numerusform>
            </translation>
        </message>
        <message>
            <source>1 · Who is the client anyway?</source>
            <translation>1 · Та хто він такий, той клієнт?</translation>
        </message>
        <message>
            <source>2 · The client is always right</source>
            <translation>2 · Клієнт завжди правий</translation>
        </message>
        <message>
            <source>3 · The client is more often wrong</source>
            <translation>3 · Клієнт частіше не правий</translation>
        </message>
        <message>
            <source>4 · The client we chose to work with</source>
            <translation>4 · Клієнт, якого ми обрали</translation>
        </message>
        <message>
            <source>Adopted after talks</source>
            <translation>Правила, прийняті після розмов</translation>
        </message>
        <message>
            <source>Adopted from it: {rule}</source>
            <translation>Прийнято на його основі: {rule}</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Разів</translation>
        </message>
        <message>
            <source>Answers by stage of attitude</source>
            <translation>Відповіді за стадіями ставлення</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Баланс</translation>
        </message>
        <message>
            <source>Balance p</source>
            <translation>Баланс p</translation>
        </message>
        <message>
            <source>Balance: the middle half of the runs, and the median</source>
            <translation>Баланс: середня половина розмов і медіана</translation>
        </message>
        <message>
            <source>Breached</source>
            <translation>Порушено</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>За видами</translation>
        </message>
        <message>
            <source>By turn</source>
            <translation>За ходами</translation>
        </message>
        <message>
            <source>Care and firmness 0 to 4, with the letters that were there</source>
            <translation>Увага й твердість від 0 до 4; літери показують, що у відповіді було</translation>
        </message>
        <message>
            <source>Cash given</source>
            <translation>Віддано грошей</translation>
        </message>
        <message>
            <source>Cause in the company</source>
            <translation>Причина в компанії</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причини</translation>
        </message>
        <message>
            <source>Causes, and what mends them</source>
            <translation>Причини і як їх виправити</translation>
        </message>
        <message>
            <source>Cold exams</source>
            <translation>Контрольні іспити</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Умова</translation>
        </message>
        <message>
            <source>Counted in runs</source>
            <translation>У скількох розмовах</translation>
        </message>
        <message>
            <source>D</source>
            <translation>D</translation>
        </message>
        <message>
            <source>Days from first to last</source>
            <translation>Днів від першого до останнього</translation>
        </message>
        <message>
            <source>Direction of the runs</source>
            <translation>Куди хилилися розмови</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Усі</translation>
        </message>
        <message>
            <source>Facts asked for and causes found: {points} of 100</source>
            <translation>З’ясовані факти і знайдені причини: {points} зі 100</translation>
        </message>
        <message>
            <source>Facts that were not asked for: {texts}</source>
            <translation>Факти, про які не спитали: {texts}</translation>
        </message>
        <message>
            <source>Fork</source>
            <translation>Розвилка</translation>
        </message>
        <message>
            <source>Forks to look at</source>
            <translation>Розвилки, на які варто глянути</translation>
        </message>
        <message>
            <source>Forks where the group falls</source>
            <translation>Розвилки, на яких група спотикається</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Знайдено</translation>
        </message>
        <message>
            <source>Found: in how many of the talks that asked for causes</source>
            <translation>Знайдено: у скількох розмовах із тих, де питали про причини</translation>
        </message>
        <message>
            <source>Found: of the causes tasks this group answered</source>
            <translation>Знайдено: із завдань про причини, які виконала ця група</translation>
        </message>
        <message>
            <source>Group: {team}</source>
            <translation>Група: {team}</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Гість</translation>
        </message>
        <message>
            <source>Half of the runs lie between {low} and {high}, the median is {mid}.</source>
            <translation>Половина розмов — від {low} до {high}, медіана — {mid}.</translation>
        </message>
        <message>
            <source>Hollow: the run before</source>
            <translation>Порожні: попередня розмова</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Чим скінчилося</translation>
        </message>
        <message>
            <source>In own words first: “{words}”</source>
            <translation>Спершу своїми словами: «{words}»</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Дотримано</translation>
        </message>
        <message>
            <source>Kinds of client</source>
            <translation>Типи клієнтів</translation>
        </message>
        <message>
            <source>Last run of each: care to the right, firmness upwards; hollow: the run before</source>
            <translation>Остання розмова кожного: увага — праворуч, твердість — угору; порожні: попередня розмова</translation>
        </message>
        <message>
            <source>Last runs</source>
            <translation>Останні розмови</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Не закрито</translation>
        </message>
        <message>
            <source>Lowest of the last three</source>
            <translation>Найнижчий з останніх трьох</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>Лояльність</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Made on {day} from what is kept on this computer</source>
            <translation>Складено {day} за даними цього комп’ютера</translation>
        </message>
        <message>
            <source>Mastery: conditions met and still open</source>
            <translation>Майстерність: що виконано і що попереду</translation>
        </message>
        <message>
            <source>Mastery: every condition is met</source>
            <translation>Майстерність: усі умови виконано</translation>
        </message>
        <message>
            <source>Mean balance</source>
            <translation>Середній баланс</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>Named as well, though it was no cause here: {texts}</source>
            <translation>Названо також, хоча тут це не причина: {texts}</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Треба</translation>
        </message>
        <message>
            <source>Nerves</source>
            <translation>Нерви</translation>
        </message>
        <message>
            <source>Next: {title}</source>
            <translation>Далі: {title}</translation>
        </message>
        <message>
            <source>Next: {title}, as an exam for the first time</source>
            <translation>Далі: {title}, перший іспит</translation>
        </message>
        <message>
            <source>Next: {title}, due for review</source>
            <translation>Далі: {title}, на повторення</translation>
        </message>
        <message>
            <source>No cold exam yet: the first of a scenario, or one that is due.</source>
            <translation>Контрольного іспиту ще не було: першого зі сценарію або того, що на повторення.</translation>
        </message>
        <message>
            <source>No printer is set up here</source>
            <translation>Принтера тут не налаштовано</translation>
        </message>
        <message>
            <source>No printer is set up here, and no viewer for PDF</source>
            <translation>Тут немає ні принтера, ні програми для PDF</translation>
        </message>
        <message>
            <source>Of the last three without open violation</source>
            <translation>З останніх трьох без невідкликаних порушень</translation>
        </message>
        <message>
            <source>One run may be off by {margin} points either way.</source>
            <translation>Одна розмова може відхилитися на {margin} балів у будь-який бік.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Відкрити теку</translation>
        </message>
        <message>
            <source>Our standard</source>
            <translation>Наш стандарт</translation>
        </message>
        <message>
            <source>Owner and date</source>
            <translation>Хто й коли</translation>
        </message>
        <message>
            <source>Pain points</source>
            <translation>Больові точки</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Бали</translation>
        </message>
        <message>
            <source>Practice: {person}</source>
            <translation>Практика: {person}</translation>
        </message>
        <message>
            <source>Practised</source>
            <translation>Скільки практики</translation>
        </message>
        <message>
            <source>Pressure gap, in points, at most</source>
            <translation>Розрив під тиском, балів, щонайбільше</translation>
        </message>
        <message>
            <source>Pressure gap: {points} points, calm less pressure.</source>
            <translation>Розрив під тиском, балів: {points} (спокій мінус тиск).</translation>
        </message>
        <message>
            <source>Price of the case</source>
            <translation>Ціна цього випадку</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Обіцянка</translation>
        </message>
        <message>
            <source>Promised and left open: {promises}</source>
            <translation>Обіцяно й не закрито: {promises}</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Обіцянки</translation>
        </message>
        <message>
            <source>Roads not taken</source>
            <translation>Інші шляхи</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>Rules adopted</source>
            <translation>Прийняті правила</translation>
        </message>
        <message>
            <source>Rules of single scenarios</source>
            <translation>Правила окремих сценаріїв</translation>
        </message>
        <message>
            <source>Rules of the house</source>
            <translation>Наші правила</translation>
        </message>
        <message>
            <source>Rules of the house that were kept: {texts}</source>
            <translation>Яких правил дотримано: {texts}</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Зберегти звіт…</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Зберегти звіт</translation>
        </message>
        <message>
            <source>Save the report, then print it on another computer.</source>
            <translation>Збережіть звіт і надрукуйте його на іншому комп’ютері.</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Збережено: {name}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Сценарій</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Сценарії</translation>
        </message>
        <message>
            <source>Share of each reply among the answers it was open to; bold is the most balanced. ● care, ■ firmness.</source>
            <translation>Частка кожної відповіді серед тих, кому вона була відкрита; жирним — найзваженіша. ● увага, ■ твердість.</translation>
        </message>
        <message>
            <source>The answer given</source>
            <translation>Дана відповідь</translation>
        </message>
        <message>
            <source>The client, and the answer</source>
            <translation>Клієнт і відповідь</translation>
        </message>
        <message>
            <source>The report is with the printer</source>
            <translation>Звіт надіслано на принтер</translation>
        </message>
        <message>
            <source>The report was not saved</source>
            <translation>Звіт не збережено</translation>
        </message>
        <message>
            <source>The report was opened as a PDF: print it from there.</source>
            <translation>Звіт відкрито як PDF: надрукуйте його звідти.</translation>
        </message>
        <message>
            <source>The road not taken</source>
            <translation>Інший шлях</translation>
        </message>
        <message>
            <source>The rule that was adopted</source>
            <translation>Прийняте правило</translation>
        </message>
        <message>
            <source>There is</source>
            <translation>Зараз</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Час</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>На що глянути</translation>
        </message>
        <message>
            <source>To practise</source>
            <translation>Що відпрацювати</translation>
        </message>
        <message>
            <source>To practise: {promise}</source>
            <translation>Відпрацювати: {promise}</translation>
        </message>
        <message>
            <source>Told from {answers} answers on</source>
            <translation>Судити можна від {answers} відповідей</translation>
        </message>
        <message>
            <source>Turn by turn</source>
            <translation>Хід за ходом</translation>
        </message>
        <message>
            <source>Turn {turn}: “{quote}”</source>
            <translation>Хід {turn}: «{quote}»</translation>
        </message>
        <message>
            <source>What a group comes to is told from {people} people on.</source>
            <translation>Підсумок групи показуємо, коли людей щонайменше {people}.</translation>
        </message>
        <message>
            <source>What answers lack most</source>
            <translation>Чого найбільше бракує відповідям</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Що далі</translation>
        </message>
        <message>
            <source>What mends it</source>
            <translation>Як виправити</translation>
        </message>
        <message>
            <source>What no good turn makes up for</source>
            <translation>Чого не перекриє жоден добрий хід</translation>
        </message>
        <message>
            <source>What the company did</source>
            <translation>Що зробила компанія</translation>
        </message>
        <message>
            <source>What tips the balance</source>
            <translation>Що вибиває з балансу</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Коли</translation>
        </message>
        <message>
            <source>Where practice stands</source>
            <translation>Як просувається практика</translation>
        </message>
        <message>
            <source>Where the answers lean</source>
            <translation>Куди хиляться відповіді</translation>
        </message>
        <message>
            <source>a fair settlement costs {cash}</source>
            <translation>справедливе рішення коштує {cash}</translation>
        </message>
        <message>
            <source>a trap nobody takes</source>
            <translation>порожня пастка</translation>
        </message>
        <message>
            <source>agreed in {room}</source>
            <translation>домовилася група {room}</translation>
        </message>
        <message>
            <source>cap</source>
            <comment>column</comment>
            <translation>межа</translation>
        </message>
        <message>
            <source>check the ratings</source>
            <translation>перевірити оцінки</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>зроблено {day}</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>строк {day}</translation>
        </message>
        <message>
            <source>first or due for review</source>
            <translation>перший або на повторення</translation>
        </message>
        <message>
            <source>found</source>
            <translation>знайдено</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>облишено</translation>
        </message>
        <message>
            <source>gives itself away</source>
            <translation>видає себе</translation>
        </message>
        <message>
            <source>main cause</source>
            <translation>головна причина</translation>
        </message>
        <message numerus="yes">
            <source>mean over %n cold exam(s)</source>
            <translation>
                <numerusform>середнє з %n контрольного іспиту</numerusform>
                <numerusform>середнє з %n контрольних іспитів</numerusform>
                <numerusform>середнє з %n контрольних іспитів</numerusform>
            </translation>
        </message>
        <message>
            <source>mean tension, of 100</source>
            <translation>середня напруга, зі 100</translation>
        </message>
        <message>
            <source>met</source>
            <translation>так</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>ще ніхто</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>без домовленості</translation>
        </message>
        <message>
            <source>not yet found</source>
            <translation>ще не знайдено</translation>
        </message>
        <message>
            <source>nothing written yet</source>
            <translation>ще нічого не записано</translation>
        </message>
        <message>
            <source>of 100</source>
            <comment>after the headline number</comment>
            <translation>зі 100</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>зі 100</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ще ні</translation>
        </message>
        <message>
            <source>p: balance of what was open · D: tells answers apart</source>
            <translation>p: яку частину досяжного балансу взято · D: чи розрізняє відповіді</translation>
        </message>
        <message>
            <source>tells little: review</source>
            <translation>мало що показує: переглянути</translation>
        </message>
        <message>
            <source>too few answers to say</source>
            <translation>замало відповідей, щоб судити</translation>
        </message>
        <message>
            <source>too hard</source>
            <translation>заважко</translation>
        </message>
        <message>
            <source>unfinished</source>
            <translation>не закінчено</translation>
        </message>
        <message>
            <source>warns {warned}, recommends to {told}</source>
            <comment>word of mouth, in people</comment>
            <translation>почують застереження: {warned}, рекомендацію: {told}</translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <comment>a moment</comment>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <comment>days</comment>
            <translation>{first}–{last}</translation>
        </message>
        <message>
            <source>{found} of {asked}</source>
            <translation>{found} з {asked}</translation>
        </message>
        <message>
            <source>{name}: {figure}.</source>
            <comment>a chart in words</comment>
            <translation>{name}: {figure}.</translation>
        </message>
        <message>
            <source>{path} is there already. Choose another name.</source>
            <translation>{path} уже є. Виберіть іншу назву.</translation>
        </message>
        <message>
            <source>{path}: {reason}. Choose another place.</source>
            <translation>{path}: {reason}. Виберіть інше місце.</translation>
        </message>
        <message>
            <source>{points} points are missing to 100</source>
            <translation>До 100 бракує балів: {points}</translation>
        </message>
        <message>
            <source>{points} points lost on average</source>
            <translation>у середньому втрачено {points} бала</translation>
        </message>
        <message>
            <source>{promise} (kept)</source>
            <comment>a promise to practise something</comment>
            <translation>{promise} (виконано)</translation>
        </message>
        <message>
            <source>± {margin} of 100</source>
            <translation>± {margin} зі 100</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <comment>somebody's words</comment>
            <translation>«{words}»</translation>
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
        <name>Rule</name>
        <message>
            <source>A rule of the house</source>
            <translation>Одне з наших правил</translation>
        </message>
        <message>
            <source>A rule of the house, broken in turn {turn}</source>
            <translation>Одне з наших правил, порушене на ході {turn}</translation>
        </message>
        <message>
            <source>As it will be kept</source>
            <translation>Так його буде збережено</translation>
        </message>
        <message>
            <source>Begin with one of these or write your own. Nothing has to be adopted.</source>
            <translation>Почніть з одного із цих правил або напишіть своє. Приймати його не обов’язково.</translation>
        </message>
        <message>
            <source>Both halves make the rule.</source>
            <translation>Правило складається з обох половин.</translation>
        </message>
        <message>
            <source>From turn {turn}, where points were lost: “{line}”</source>
            <translation>З ходу {turn}, де втрачено бали: «{line}»</translation>
        </message>
        <message>
            <source>I have no answer yet</source>
            <comment>after: If</comment>
            <translation>відповіді ще не маю</translation>
        </message>
        <message>
            <source>I name the loss first, and the rule after it</source>
            <comment>after: then</comment>
            <translation>спершу називаю втрату, а вже потім правило</translation>
        </message>
        <message>
            <source>I say what is owed, and why it ends there</source>
            <comment>after: then</comment>
            <translation>кажу, що належить і чому саме стільки</translation>
        </message>
        <message>
            <source>I say who finds it out, and by when</source>
            <comment>after: then</comment>
            <translation>кажу, хто й до якого часу це з’ясує</translation>
        </message>
        <message>
            <source>I take the one that keeps more roads open</source>
            <comment>after: then</comment>
            <translation>беру ту, що лишає більше доріг відкритими</translation>
        </message>
        <message>
            <source>If {when}, then {then}.</source>
            <comment>a rule somebody keeps</comment>
            <translation>Якщо {when}, то {then}.</translation>
        </message>
        <message>
            <source>If …</source>
            <translation>Якщо…</translation>
        </message>
        <message>
            <source>Keep this rule</source>
            <translation>Прийняти це правило</translation>
        </message>
        <message>
            <source>Kept: {rule}</source>
            <translation>Прийнято: {rule}</translation>
        </message>
        <message>
            <source>One rule for the next talk</source>
            <translation>Одне правило для наступної розмови</translation>
        </message>
        <message>
            <source>a client asks for more than is owed</source>
            <comment>after: If</comment>
            <translation>клієнт просить більше, ніж належить</translation>
        </message>
        <message>
            <source>a client is upset about what they lost</source>
            <comment>after: If</comment>
            <translation>клієнт засмучений тим, що втратив</translation>
        </message>
        <message>
            <source>then …</source>
            <translation>то…</translation>
        </message>
        <message>
            <source>two answers look equally good</source>
            <comment>after: If</comment>
            <translation>дві відповіді здаються однаково добрими</translation>
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
        <name>Sending</name>
        <message numerus="yes">
            <source>%n run(s) sent</source>
            <translation>
                <numerusform>Надіслано %n розмову</numerusform>
                <numerusform>Надіслано %n розмови</numerusform>
                <numerusform>Надіслано %n розмов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) wait to be sent.</source>
            <translation>
                <numerusform>%n розмова чекає на надсилання.</numerusform>
                <numerusform>%n розмови чекають на надсилання.</numerusform>
                <numerusform>%n розмов чекають на надсилання.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) were not accepted</source>
            <translation>
                <numerusform>%n розмову не прийнято</numerusform>
                <numerusform>%n розмови не прийнято</numerusform>
                <numerusform>%n розмов не прийнято</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n запис</numerusform>
                <numerusform>%n записи</numerusform>
                <numerusform>%n записів</numerusform>
            </translation>
        </message>
        <message>
            <source>A Learning Record Store (LRS) collects results of several computers and programs. Nothing leaves this computer unless it is switched on here.</source>
            <translation>Сховище навчальних записів (LRS) збирає результати з кількох комп’ютерів і програм. Доки надсилання тут не ввімкнути, усе лишається на цьому комп’ютері.</translation>
        </message>
        <message>
            <source>A Learning Record Store answers there and accepts the key.</source>
            <translation>Там відповідає сховище навчальних записів, і ключ воно приймає.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адреса</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрити</translation>
        </message>
        <message>
            <source>Everything waits here. Look at the key and the secret.</source>
            <translation>Усе чекає тут. Гляньте на ключ і секрет.</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Як іде надсилання</translation>
        </message>
        <message>
            <source>It answers, and does not accept the key.</source>
            <translation>Сервер відповідає, але ключа не приймає.</translation>
        </message>
        <message>
            <source>Key (user name)</source>
            <translation>Ключ (ім’я користувача)</translation>
        </message>
        <message>
            <source>Key and secret go into their own fields.</source>
            <translation>Для ключа й секрету є свої поля.</translation>
        </message>
        <message>
            <source>Nobody answers at this address</source>
            <translation>За цією адресою ніхто не відповідає</translation>
        </message>
        <message>
            <source>Nobody practises here yet.</source>
            <translation>Тут ще ніхто не тренується.</translation>
        </message>
        <message>
            <source>Nothing is lost. The next try is at {when}.</source>
            <translation>Нічого не втрачено. Наступна спроба — {when}.</translation>
        </message>
        <message>
            <source>Nothing was sent to this address yet.</source>
            <translation>На цю адресу ще нічого не надсилали.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Зберегти</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Секрет</translation>
        </message>
        <message>
            <source>Sending is off.</source>
            <translation>Надсилання вимкнено.</translation>
        </message>
        <message>
            <source>Sending is on.</source>
            <translation>Надсилання ввімкнено.</translation>
        </message>
        <message>
            <source>Sending is switched off.</source>
            <translation>Надсилання вимкнено.</translation>
        </message>
        <message>
            <source>Sending is switched on.</source>
            <translation>Надсилання ввімкнено.</translation>
        </message>
        <message>
            <source>Sending results</source>
            <translation>Надсилання результатів</translation>
        </message>
        <message>
            <source>Sent are the talk, the replies, their ratings and points, and when it was; a number in place of the name. Own words and names stay here. Only runs that end after the tick is set are sent.</source>
            <translation>Надсилаються розмова, відповіді, їхні оцінки й бали, дата й час; замість імені — номер. Написане своїми словами та імена лишаються тут. Надсилаються лише розмови, закінчені після того, як поставлено позначку.</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Вимкнути</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Увімкнути</translation>
        </message>
        <message>
            <source>The address begins with https://</source>
            <translation>Адреса починається з https://</translation>
        </message>
        <message>
            <source>The key is not accepted</source>
            <translation>Ключа не прийнято</translation>
        </message>
        <message>
            <source>The secret would have nowhere safe to stay, so sending cannot be switched on. Results can still be saved to a file.</source>
            <translation>Секрет ніде безпечно зберегти, тому ввімкнути надсилання не можна. Результати й далі можна зберігати у файл.</translation>
        </message>
        <message>
            <source>The server cannot show who it is (certificate)</source>
            <translation>Сервер не може підтвердити, хто він (сертифікат)</translation>
        </message>
        <message>
            <source>The server cannot take anything now ({detail})</source>
            <translation>Зараз сервер нічого не приймає ({detail})</translation>
        </message>
        <message>
            <source>The server takes too long to answer</source>
            <translation>Сервер надто довго не відповідає</translation>
        </message>
        <message>
            <source>They stay here and are tried again later.</source>
            <translation>Вони лишаються тут; згодом буде нова спроба.</translation>
        </message>
        <message>
            <source>This computer has no keyring</source>
            <translation>На цьому комп’ютері немає сховища паролів</translation>
        </message>
        <message>
            <source>This is no address. It looks like https://lrs.example/xapi</source>
            <translation>Це не адреса. Вона має вигляд https://lrs.example/xapi</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Спробувати зараз</translation>
        </message>
        <message>
            <source>Try the connection</source>
            <translation>Перевірити зв’язок</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>Перевірка зв’язку…</translation>
        </message>
        <message>
            <source>What answers there is no Learning Record Store</source>
            <translation>За цією адресою відповідає щось інше, не сховище навчальних записів</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Куди</translation>
        </message>
        <message>
            <source>Whose results</source>
            <translation>Чиї результати</translation>
        </message>
        <message>
            <source>Without https:// everybody between could read the key. Nothing was sent.</source>
            <translation>Без https:// ключ міг би прочитати кожен на шляху. Нічого не надіслано.</translation>
        </message>
        <message>
            <source>kept in this computer’s keyring</source>
            <translation>зберігається у сховищі паролів цього комп’ютера</translation>
        </message>
        <message>
            <source>{runs}, {statements}; the last on {when}.</source>
            <translation>{runs}, {statements}; востаннє {when}.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>No stage is named: that takes 45% of at least five scored answers.</source>
            <translation>Стадію не названо: для цього потрібно 45 % щонайменше з п’яти оцінених відповідей.</translation>
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
        <name>Table</name>
        <message>
            <source>{column}, sorted downwards</source>
            <translation>{column}, сортовано за спаданням</translation>
        </message>
        <message>
            <source>{column}, sorted upwards</source>
            <translation>{column}, сортовано за зростанням</translation>
        </message>
    </context>
    <context>
        <name>TakingIn</name>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n розмова</numerusform>
                <numerusform>%n розмови</numerusform>
                <numerusform>%n розмов</numerusform>
            </translation>
        </message>
        <message>
            <source>Results from another computer</source>
            <translation>Результати з іншого комп’ютера</translation>
        </message>
        <message>
            <source>Take in what {name} holds?</source>
            <translation>Додати те, що у файлі {name}?</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Додати</translation>
        </message>
        <message>
            <source>Taken in: {people}</source>
            <translation>Додано: {people}</translation>
        </message>
        <message>
            <source>There is nobody in it.</source>
            <translation>У ньому нікого немає.</translation>
        </message>
        <message>
            <source>damaged and left out: {number}</source>
            <translation>пошкоджених пропущено: {number}</translation>
        </message>
        <message>
            <source>gone on with elsewhere: {number}</source>
            <translation>продовжених деінде: {number}</translation>
        </message>
        <message>
            <source>here already: {number}</source>
            <translation>уже були тут: {number}</translation>
        </message>
        <message>
            <source>new runs: {number}</source>
            <translation>нових розмов: {number}</translation>
        </message>
        <message>
            <source>played on in both places: {number}</source>
            <translation>продовжених і тут, і там: {number}</translation>
        </message>
        <message>
            <source>{runs} of {people}. What is here already stays once.</source>
            <translation>{runs}: {people}. Те, що тут уже є, двічі не рахується.</translation>
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
            <source>No road of this talk is the worst: its points have no bounds</source>
            <translation>У цієї розмови немає найгіршої дороги: її бали не мають меж</translation>
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
            <source>Phones cannot vote: hands are counted</source>
            <translation>Телефони не голосують: рахуємо руки</translation>
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
            <source>The keyring of this computer cannot be used; nothing was kept</source>
            <translation>Сховище паролів цього комп’ютера недоступне; нічого не збережено</translation>
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
            <source>The progress file is of an earlier version and cannot be exported</source>
            <translation>Файл прогресу — від попередньої версії, експортувати його не можна</translation>
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
            <source>The talk is over: all its answers stand</source>
            <translation>Розмову закінчено: її відповідей уже не змінити</translation>
        </message>
        <message>
            <source>This computer is in no network, phones cannot vote: hands are counted</source>
            <translation>Комп’ютер не в мережі, телефони не голосують: рахуємо руки</translation>
        </message>
        <message>
            <source>This file cannot be read</source>
            <translation>Цей файл не читається</translation>
        </message>
        <message>
            <source>This file cannot be taken in: it is not as it was exported</source>
            <translation>Цей файл не додати: він не такий, яким його експортовано</translation>
        </message>
        <message>
            <source>This file ends too early: nothing was taken in</source>
            <translation>Цей файл обривається: нічого не додано</translation>
        </message>
        <message>
            <source>This file holds no results of this program</source>
            <translation>У цьому файлі немає результатів цієї програми</translation>
        </message>
        <message>
            <source>This file is packed: unpack it first</source>
            <translation>Цей файл стиснуто: спершу розпакуйте його</translation>
        </message>
        <message>
            <source>This file was written by a newer version: nothing was taken in</source>
            <translation>Цей файл записала новіша версія: нічого не додано</translation>
        </message>
        <message>
            <source>This group was deleted in another window</source>
            <translation>Цю команду видалено в іншому вікні</translation>
        </message>
        <message>
            <source>This has no place at this step</source>
            <translation>На цьому кроці так не зробити</translation>
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
        <name>WhatIf</name>
        <message numerus="yes">
            <source>%n point(s) lost for good.</source>
            <translation>
                <numerusform>Назавжди втрачено %n бал.</numerusform>
                <numerusform>Назавжди втрачено %n бали.</numerusform>
                <numerusform>Назавжди втрачено %n балів.</numerusform>
            </translation>
        </message>
        <message>
            <source>Best road</source>
            <translation>Найкраща дорога</translation>
        </message>
        <message>
            <source>Headline {points} · {band} · {word}</source>
            <translation>Підсумок {points} · {band} · {word}</translation>
        </message>
        <message>
            <source>Instead</source>
            <translation>Інакше</translation>
        </message>
        <message>
            <source>Let the program show, from here:</source>
            <translation>Хай програма покаже звідси:</translation>
        </message>
        <message>
            <source>Nothing lost.</source>
            <translation>Нічого не втрачено.</translation>
        </message>
        <message>
            <source>Played</source>
            <translation>Було</translation>
        </message>
        <message>
            <source>Practise from turn {turn}</source>
            <translation>Потренуватися з ходу {turn}</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Повернути хід</translation>
        </message>
        <message>
            <source>The end: {ending}</source>
            <translation>Фінал: {ending}</translation>
        </message>
        <message>
            <source>To the debrief</source>
            <translation>До розбору</translation>
        </message>
        <message>
            <source>What if, from turn {turn}</source>
            <translation>А якби інакше, з ходу {turn}</translation>
        </message>
        <message>
            <source>Where the roads part</source>
            <translation>Назад до розвилки</translation>
        </message>
        <message>
            <source>Within reach before this turn: {points} of 100.</source>
            <translation>До цього ходу було досяжно: {points} зі 100.</translation>
        </message>
        <message>
            <source>Worst road</source>
            <translation>Найгірша дорога</translation>
        </message>
        <message>
            <source>as played</source>
            <translation>як було</translation>
        </message>
        <message>
            <source>{lost} Still within reach: {points} of 100.</source>
            <translation>{lost} Ще досяжно: {points} зі 100.</translation>
        </message>
        <message>
            <source>{road} · turn {turn}</source>
            <translation>{road} · хід {turn}</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Difficult-client simulator</source>
            <translation>Тренажер «Складний клієнт»</translation>
        </message>
    </context>
    <context>
        <name>Workshop</name>
        <message numerus="yes">
            <source>%n hand(s)</source>
            <translation>
                <numerusform>%n рука</numerusform>
                <numerusform>%n руки</numerusform>
                <numerusform>%n рук</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n phone(s) here</source>
            <translation>
                <numerusform>%n телефон на зв’язку</numerusform>
                <numerusform>%n телефони на зв’язку</numerusform>
                <numerusform>%n телефонів на зв’язку</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n voted</source>
            <translation>
                <numerusform>голосів: %n</numerusform>
                <numerusform>голосів: %n</numerusform>
                <numerusform>голосів: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>A day is written like 31.12.2026.</source>
            <translation>Дату пишіть так: 31.12.2026.</translation>
        </message>
        <message>
            <source>A digit picks another.</source>
            <translation>Цифра вибирає іншу.</translation>
        </message>
        <message>
            <source>A digit picks another; PgUp takes one back.</source>
            <translation>Цифра вибирає іншу; PgUp — крок назад.</translation>
        </message>
        <message>
            <source>A name is needed: the room’s talks are kept under it.</source>
            <translation>Потрібна назва: під нею зберігаються розмови групи.</translation>
        </message>
        <message>
            <source>AUDIENCE SEES</source>
            <translation>ЗАЛА БАЧИТЬ</translation>
        </message>
        <message>
            <source>About how many people</source>
            <translation>Скільки приблизно людей</translation>
        </message>
        <message>
            <source>Ahead: {step}</source>
            <translation>Попереду: {step}</translation>
        </message>
        <message>
            <source>Another one is chosen below.</source>
            <translation>Нижче вибрано інший.</translation>
        </message>
        <message>
            <source>Another screen is there: {screen}</source>
            <translation>З’явився інший екран: {screen}</translation>
        </message>
        <message>
            <source>As many votes each: {numbers}. A digit picks another.</source>
            <translation>Порівну голосів: {numbers}. Цифра вибирає іншу.</translation>
        </message>
        <message>
            <source>Ask who mends it, until when</source>
            <translation>Спитати, хто виправляє і до коли</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Back to the talk</source>
            <translation>Назад до розмови</translation>
        </message>
        <message>
            <source>Beginnings to take over and to edit:</source>
            <translation>Заготовки, які можна взяти й переробити:</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Погасити</translation>
        </message>
        <message>
            <source>Both screens show the same picture</source>
            <translation>Обидва екрани показують те саме</translation>
        </message>
        <message>
            <source>Both screens show the same: the room sees all of it</source>
            <translation>На обох екранах те саме: зала бачить усе</translation>
        </message>
        <message>
            <source>Cause {number} of {all}</source>
            <translation>Причина {number} з {all}</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причини</translation>
        </message>
        <message>
            <source>Causes, vote closed. Votes hidden.</source>
            <translation>Причини, голосування завершено. Голоси приховано.</translation>
        </message>
        <message>
            <source>Causes, vote open. Votes hidden.</source>
            <translation>Причини, голосування триває. Голоси приховано.</translation>
        </message>
        <message>
            <source>Causes. Votes hidden.</source>
            <translation>Причини. Голоси приховано.</translation>
        </message>
        <message>
            <source>Check the room</source>
            <translation>Перевірити залу</translation>
        </message>
        <message>
            <source>Close the vote; the count stays hidden</source>
            <translation>Завершити голосування; результат приховано</translation>
        </message>
        <message>
            <source>Connect the projector as a second screen, and notes can be shown here.</source>
            <translation>Під’єднайте проєктор як другий екран — і нотатки будуть тут.</translation>
        </message>
        <message>
            <source>Count hands</source>
            <translation>Рахуємо руки</translation>
        </message>
        <message>
            <source>Counting cause {number}</source>
            <translation>Рахуємо: причина {number}</translation>
        </message>
        <message>
            <source>Counting reply {number}</source>
            <translation>Рахуємо: відповідь {number}</translation>
        </message>
        <message>
            <source>Cut off before its end; the counts are kept</source>
            <translation>Не доведено до кінця; підрахунок збережено</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Темні</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Зроблено: {step}</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Вийти</translation>
        </message>
        <message>
            <source>End the workshop?</source>
            <translation>Завершити тренінг?</translation>
        </message>
        <message>
            <source>End without saving</source>
            <translation>Завершити без збереження</translation>
        </message>
        <message>
            <source>Enter: write it in.</source>
            <translation>Enter — записати.</translation>
        </message>
        <message>
            <source>Esc again ends it. PgDn goes on. The room sees no change.</source>
            <translation>Ще раз Esc — завершити, PgDn — далі. Зала змін не бачить.</translation>
        </message>
        <message>
            <source>Forward to: {step}</source>
            <translation>Уперед: {step}</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Стоп-кадр</translation>
        </message>
        <message>
            <source>Frozen. {seen}</source>
            <translation>Стоп-кадр. {seen}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продовжити</translation>
        </message>
        <message>
            <source>Go on: {title} · {room} · after the talk · {when}</source>
            <translation>Продовжити: {title} · {room} · після розмови · {when}</translation>
        </message>
        <message>
            <source>Go on: {title} · {room} · turn {turn} · {when}</source>
            <translation>Продовжити: {title} · {room} · хід {turn} · {when}</translation>
        </message>
        <message>
            <source>Have the computer extend its desktop to the projector, and notes can be shown here.</source>
            <translation>Розширте робочий стіл комп’ютера на проєктор — і нотатки будуть тут.</translation>
        </message>
        <message>
            <source>How phones vote</source>
            <translation>Як голосувати з телефона</translation>
        </message>
        <message>
            <source>How phones vote.</source>
            <translation>Як голосувати з телефона.</translation>
        </message>
        <message>
            <source>How the talk ended</source>
            <translation>Чим скінчилася розмова</translation>
        </message>
        <message>
            <source>How the talk ended. No numbers.</source>
            <translation>Чим скінчилася розмова. Без чисел.</translation>
        </message>
        <message>
            <source>If no phone gets there</source>
            <translation>Якщо сторінка не відкривається</translation>
        </message>
        <message>
            <source>Its colours</source>
            <translation>Кольори екрана</translation>
        </message>
        <message>
            <source>Larger notes</source>
            <translation>Більші нотатки</translation>
        </message>
        <message>
            <source>Leave the what-if</source>
            <translation>До розмови</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Світлі</translation>
        </message>
        <message>
            <source>Look for the cause</source>
            <translation>Шукати причину</translation>
        </message>
        <message>
            <source>Looking back. PgDn comes forward again.</source>
            <translation>Це вже було. PgDn — знову вперед.</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>Інші команди</translation>
        </message>
        <message>
            <source>NEXT</source>
            <comment>stands before the name of the next step</comment>
            <translation>ДАЛІ</translation>
        </message>
        <message>
            <source>Name of the room</source>
            <translation>Назва групи</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далі</translation>
        </message>
        <message>
            <source>Next turn: show the client’s line</source>
            <translation>Наступний хід: показати репліку клієнта</translation>
        </message>
        <message>
            <source>No notes for this step.</source>
            <translation>Нотаток до цього кроку немає.</translation>
        </message>
        <message>
            <source>No workshop can be started</source>
            <translation>Почати тренінг не можна</translation>
        </message>
        <message>
            <source>Nobody voted; a digit picks the reply.</source>
            <translation>Ніхто не голосував; відповідь вибирає цифра.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Нотатки</translation>
        </message>
        <message>
            <source>Notes are hidden: this is the room’s screen.</source>
            <translation>Нотатки приховано: це екран зали.</translation>
        </message>
        <message>
            <source>Notes, counts and scores stay hidden.</source>
            <translation>Нотатки, підрахунок і оцінки приховано.</translation>
        </message>
        <message>
            <source>Nothing: its screen is not there.</source>
            <translation>Нічого: її екрана немає.</translation>
        </message>
        <message>
            <source>Nothing: the picture is black.</source>
            <translation>Нічого: екран чорний.</translation>
        </message>
        <message>
            <source>Nothing: the picture is white.</source>
            <translation>Нічого: екран білий.</translation>
        </message>
        <message>
            <source>Now: {step}</source>
            <translation>Зараз: {step}</translation>
        </message>
        <message>
            <source>One screen only</source>
            <translation>Лише один екран</translation>
        </message>
        <message>
            <source>Open the vote</source>
            <translation>Відкрити голосування</translation>
        </message>
        <message>
            <source>Open the vote on the cause</source>
            <translation>Відкрити голосування про причину</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Телефони</translation>
        </message>
        <message>
            <source>Phones in another network: {addresses}</source>
            <translation>Телефони в іншій мережі: {addresses}</translation>
        </message>
        <message>
            <source>Phones may vote</source>
            <translation>Можна голосувати з телефона</translation>
        </message>
        <message>
            <source>Picture of what the room sees</source>
            <translation>Зображення того, що бачить зала</translation>
        </message>
        <message>
            <source>Planned minutes</source>
            <translation>Хвилин за планом</translation>
        </message>
        <message>
            <source>Play reply {number}</source>
            <translation>Зіграти відповідь {number}</translation>
        </message>
        <message>
            <source>Play the reply</source>
            <translation>Зіграти відповідь</translation>
        </message>
        <message>
            <source>Play the worst road</source>
            <translation>Пройти найгіршу дорогу</translation>
        </message>
        <message>
            <source>Play the worst road once, on purpose</source>
            <translation>Один раз навмисно пройти найгіршу дорогу</translation>
        </message>
        <message>
            <source>Plays next</source>
            <translation>Буде зіграно</translation>
        </message>
        <message>
            <source>Print the hand-out</source>
            <translation>Надрукувати аркуш</translation>
        </message>
        <message>
            <source>Replies</source>
            <translation>Відповіді</translation>
        </message>
        <message>
            <source>Replies, vote closed. Votes hidden, scores hidden.</source>
            <translation>Відповіді, голосування завершено. Голоси й оцінки приховано.</translation>
        </message>
        <message>
            <source>Replies, vote open. Votes hidden, scores hidden.</source>
            <translation>Відповіді, голосування триває. Голоси й оцінки приховано.</translation>
        </message>
        <message>
            <source>Replies. Votes hidden, scores hidden.</source>
            <translation>Відповіді. Голоси й оцінки приховано.</translation>
        </message>
        <message>
            <source>Reply {number} of {all}</source>
            <translation>Відповідь {number} з {all}</translation>
        </message>
        <message>
            <source>Save the hand-out</source>
            <translation>Зберегти аркуш</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Оцінки</translation>
        </message>
        <message>
            <source>Show a turn that mattered</source>
            <translation>Показати вирішальний хід</translation>
        </message>
        <message>
            <source>Show how phones vote</source>
            <translation>Показати, як голосувати з телефона</translation>
        </message>
        <message>
            <source>Show how the talk ended</source>
            <translation>Показати, чим скінчилася розмова</translation>
        </message>
        <message>
            <source>Show the client’s line</source>
            <translation>Показати репліку клієнта</translation>
        </message>
        <message>
            <source>Show the client’s reaction</source>
            <translation>Показати реакцію клієнта</translation>
        </message>
        <message>
            <source>Show the last page</source>
            <translation>Показати останню сторінку</translation>
        </message>
        <message>
            <source>Show the next step of the worst road</source>
            <translation>Показати наступний крок найгіршої дороги</translation>
        </message>
        <message>
            <source>Show the numbers</source>
            <translation>Показати числа</translation>
        </message>
        <message>
            <source>Show the other turn that mattered</source>
            <translation>Показати інший вирішальний хід</translation>
        </message>
        <message>
            <source>Show the replies</source>
            <translation>Показати відповіді</translation>
        </message>
        <message>
            <source>Show the room the talk there</source>
            <translation>Показати розмову на ньому</translation>
        </message>
        <message>
            <source>Show the scores</source>
            <translation>Показати оцінки</translation>
        </message>
        <message>
            <source>Show the title</source>
            <translation>Показати заставку</translation>
        </message>
        <message>
            <source>Show the votes</source>
            <translation>Показати голоси</translation>
        </message>
        <message>
            <source>Show what comes of it</source>
            <translation>Показати, що з цього вийде</translation>
        </message>
        <message>
            <source>Show what is said next</source>
            <translation>Показати, що кажуть далі</translation>
        </message>
        <message>
            <source>Show what was the cause</source>
            <translation>Показати, що було причиною</translation>
        </message>
        <message>
            <source>Smaller notes</source>
            <translation>Менші нотатки</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Почати</translation>
        </message>
        <message>
            <source>Suppose reply {number}</source>
            <translation>А якби відповідь {number}</translation>
        </message>
        <message>
            <source>Supposed next</source>
            <translation>А якби ця</translation>
        </message>
        <message>
            <source>Swap screens</source>
            <translation>Обмін екранів</translation>
        </message>
        <message>
            <source>The Wi-Fi may keep devices apart, or a firewall may hold this program back. Hands can be counted all the same.</source>
            <translation>Може, Wi-Fi не пускає пристрої один до одного або програму стримує брандмауер. Руки можна рахувати й так.</translation>
        </message>
        <message>
            <source>The causes with their votes.</source>
            <translation>Причини з голосами.</translation>
        </message>
        <message>
            <source>The client’s line</source>
            <translation>Репліка клієнта</translation>
        </message>
        <message>
            <source>The client’s line. No replies yet.</source>
            <translation>Репліка клієнта. Відповідей ще немає.</translation>
        </message>
        <message>
            <source>The client’s reaction</source>
            <translation>Реакція клієнта</translation>
        </message>
        <message>
            <source>The client’s reaction. Scores hidden.</source>
            <translation>Реакція клієнта. Оцінки приховано.</translation>
        </message>
        <message>
            <source>The last page</source>
            <translation>Остання сторінка</translation>
        </message>
        <message>
            <source>The last steps are only in memory.</source>
            <translation>Останні кроки — лише в пам’яті.</translation>
        </message>
        <message>
            <source>The numbers</source>
            <translation>Числа</translation>
        </message>
        <message>
            <source>The numbers.</source>
            <translation>Числа.</translation>
        </message>
        <message>
            <source>The page to hand out is ready</source>
            <translation>Роздатковий аркуш готовий</translation>
        </message>
        <message>
            <source>The reply is played</source>
            <translation>Відповідь зіграно</translation>
        </message>
        <message>
            <source>The reply that is played. Scores hidden.</source>
            <translation>Зіграна відповідь. Оцінки приховано.</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Група</translation>
        </message>
        <message>
            <source>The room can play; nothing of this workshop is kept.</source>
            <translation>Зала може грати; цей тренінг не зберігається.</translation>
        </message>
        <message>
            <source>The room sees this one. Notes and private scores are not shown at all.</source>
            <translation>Зала бачить саме його. Нотаток і оцінок для ведучого не видно зовсім.</translation>
        </message>
        <message>
            <source>The rule and who mends what.</source>
            <translation>Правило і хто що виправляє.</translation>
        </message>
        <message>
            <source>The rule of the group</source>
            <translation>Правило групи</translation>
        </message>
        <message>
            <source>The rule, as it is written in.</source>
            <translation>Правило: видно все, що записуєте.</translation>
        </message>
        <message>
            <source>The scores of the reply.</source>
            <translation>Оцінки відповіді.</translation>
        </message>
        <message>
            <source>The screen of the room is gone: {screen}</source>
            <translation>Екран зали зник: {screen}</translation>
        </message>
        <message>
            <source>The screen {name} is not there</source>
            <translation>Екрана {name} немає</translation>
        </message>
        <message>
            <source>The talk goes on here. It is shown there again when it is back.</source>
            <translation>Розмова триває тут. Щойно екран повернеться, вона знову буде й там.</translation>
        </message>
        <message>
            <source>The talk goes on. What is not written is kept in memory; each step tries again.</source>
            <translation>Розмова триває. Незаписане — у пам’яті; кожен крок пробує записати знову.</translation>
        </message>
        <message>
            <source>The test card.</source>
            <translation>Перевірка зали.</translation>
        </message>
        <message>
            <source>The title: who calls, and who you are.</source>
            <translation>Заставка: хто дзвонить і хто ми.</translation>
        </message>
        <message>
            <source>The turns on the map.</source>
            <translation>Ходи на карті.</translation>
        </message>
        <message>
            <source>The turns that mattered</source>
            <translation>Вирішальні ходи</translation>
        </message>
        <message>
            <source>The votes. Scores hidden.</source>
            <translation>Голоси. Оцінки приховано.</translation>
        </message>
        <message>
            <source>The what-if ends here.</source>
            <translation>Тут «А якби» закінчується.</translation>
        </message>
        <message>
            <source>The worst road</source>
            <translation>Найгірша дорога</translation>
        </message>
        <message>
            <source>The worst road cannot be played at this step</source>
            <translation>На цьому кроці найгіршу дорогу не пройти</translation>
        </message>
        <message>
            <source>The worst road, step {turn} of {all}.</source>
            <translation>Найгірша дорога, крок {turn} з {all}.</translation>
        </message>
        <message>
            <source>There is no second screen to swap with</source>
            <translation>Поміняти нема з чим: екран один</translation>
        </message>
        <message>
            <source>There is one screen</source>
            <translation>Екран один</translation>
        </message>
        <message>
            <source>There is one screen: the room sees all of it</source>
            <translation>Екран один: зала бачить усе, що на ньому</translation>
        </message>
        <message>
            <source>This computer opens a page on the local network, for the vote only and without names, until the workshop ends. Phones have to be in the same network.</source>
            <translation>Комп’ютер відкриває в локальній мережі сторінку — лише для голосування, без імен і тільки до кінця тренінгу. Телефони мають бути в тій самій мережі.</translation>
        </message>
        <message>
            <source>This is the last step</source>
            <translation>Це останній крок</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заставка</translation>
        </message>
        <message>
            <source>To mend it: {fix}</source>
            <translation>Як виправити: {fix}</translation>
        </message>
        <message>
            <source>Turn {turn}: what was played and the best road.</source>
            <translation>Хід {turn}: що зіграно і найкраща дорога.</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>До коли</translation>
        </message>
        <message>
            <source>Vote again</source>
            <translation>Другий тур</translation>
        </message>
        <message>
            <source>Vote closed: talk it over</source>
            <translation>Голоси зібрано: обговорюємо</translation>
        </message>
        <message>
            <source>Vote on the cause closed</source>
            <translation>Про причину проголосовано</translation>
        </message>
        <message>
            <source>Vote on the cause open</source>
            <translation>Голосування про причину</translation>
        </message>
        <message>
            <source>Vote open</source>
            <translation>Голосування триває</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Голоси</translation>
        </message>
        <message>
            <source>What happens before it. No replies yet.</source>
            <translation>Сцена перед реплікою клієнта. Відповідей ще немає.</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>А якби</translation>
        </message>
        <message>
            <source>What if at turn {turn}, beside what was played.</source>
            <translation>«А якби» на ході {turn}, поруч із зіграним.</translation>
        </message>
        <message>
            <source>What the room looks at</source>
            <translation>Екран для зали</translation>
        </message>
        <message>
            <source>What was the cause</source>
            <translation>Що було причиною</translation>
        </message>
        <message>
            <source>Where the worst replies lead, step by step. Nothing of it is kept.</source>
            <translation>Куди крок за кроком ведуть найгірші відповіді. Нічого з цього не зберігається.</translation>
        </message>
        <message>
            <source>Who mends it</source>
            <translation>Хто виправляє</translation>
        </message>
        <message>
            <source>Who mends it, as it is written in.</source>
            <translation>Хто виправляє: видно все, що записуєте.</translation>
        </message>
        <message>
            <source>Who mends it, until when</source>
            <translation>Хто виправляє і до коли</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Тренінг</translation>
        </message>
        <message>
            <source>Workshop: {title}</source>
            <translation>Тренінг: {title}</translation>
        </message>
        <message>
            <source>Write the rule of the group</source>
            <translation>Записати правило групи</translation>
        </message>
        <message>
            <source>a press picks another</source>
            <translation>натиснути — взяти іншу</translation>
        </message>
        <message>
            <source>first {number}</source>
            <comment>of the count before the revote</comment>
            <translation>було {number}</translation>
        </message>
        <message>
            <source>not counted yet</source>
            <translation>ще не пораховано</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>не вказано</translation>
        </message>
        <message>
            <source>phones +{number}</source>
            <translation>телефони +{number}</translation>
        </message>
        <message>
            <source>type a number, Enter: next cause</source>
            <translation>число, Enter — наступна причина</translation>
        </message>
        <message>
            <source>type a number, Enter: next reply</source>
            <translation>число, Enter — наступна відповідь</translation>
        </message>
        <message>
            <source>which reply to play: type its number</source>
            <translation>яку зіграти: номер відповіді</translation>
        </message>
        <message>
            <source>which reply to suppose: type its number</source>
            <translation>яку взяти натомість: номер відповіді</translation>
        </message>
        <message>
            <source>{name} · {width}×{height}</source>
            <comment>a screen and its pixels</comment>
            <translation>{name} · {width}×{height}</translation>
        </message>
        <message>
            <source>{option}: less</source>
            <translation>{option}: менше</translation>
        </message>
        <message>
            <source>{option}: more</source>
            <translation>{option}: більше</translation>
        </message>
        <message>
            <source>{screen} · {width}×{height}</source>
            <translation>{screen} · {width}×{height}</translation>
        </message>
        <message>
            <source>{screen}: not there</source>
            <translation>{screen}: екрана немає</translation>
        </message>
        <message>
            <source>{time} of {planned}</source>
            <translation>{time} з {planned}</translation>
        </message>
        <message>
            <source>{time} over, of {planned}</source>
            <translation>{time} понад план {planned}</translation>
        </message>
        <message>
            <source>{time} this turn</source>
            <translation>Хід: {time}</translation>
        </message>
        <message>
            <source>{time}, paused</source>
            <translation>{time}, пауза</translation>
        </message>
        <message>
            <source>{voted} of about {expected}</source>
            <translation>{voted} приблизно з {expected}</translation>
        </message>
        <message>
            <source>↑ ↓ count; Enter goes to the next one</source>
            <translation>↑ ↓ — рахувати; Enter — до наступної</translation>
        </message>
    </context>
</TS>
