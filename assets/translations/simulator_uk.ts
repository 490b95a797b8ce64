<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>Вступ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продовжити</translation>
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
            <source>New profile</source>
            <translation>Новий профіль</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Наступна частина екрана</translation>
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
            <source>Open a scenario folder</source>
            <translation>Відкрити теку сценаріїв</translation>
        </message>
        <message>
            <source>Open by number</source>
            <translation>Відкрити за номером</translation>
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
            <source>Previous step</source>
            <translation>Попередній крок</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Вийти з програми</translation>
        </message>
        <message>
            <source>Read the briefing</source>
            <translation>Прочитати вступ</translation>
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
            <source>Say it</source>
            <translation>Сказати</translation>
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
            <source>The other replies</source>
            <translation>Інші відповіді</translation>
        </message>
        <message>
            <source>To the scenarios</source>
            <translation>До сценаріїв</translation>
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
            <source>Whole conversation</source>
            <translation>Уся розмова</translation>
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
            <source>&amp;Run</source>
            <translation>&amp;Дії</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вигляд</translation>
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
            <source>Language</source>
            <translation>Мова</translation>
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
        <name>Steps</name>
        <message>
            <source>Step {now} of {all}: {word}</source>
            <translation>Крок {now} з {all}: {word}</translation>
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
    </context>
</TS>
