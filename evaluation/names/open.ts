import type { NamePairs } from './types.ts'

/** The part of the benchmark that may be looked at while the matcher is worked on. */
export const open: readonly NamePairs[] = [
  {
    region: 'Gulf',
    same: `
محمد بن عبدالرحمن آل ثاني
Mohammed bin Abdulrahman Al Thani

محمد بن عبدالرحمن بن جاسم آل ثاني
Mohamed bin Abdul Rahman Al-Thani

Mohammed bin Abdulrahman Al Thani
Mohamed bin Abdul Rahman Al-Thani

محمد بن عبد الرحمن آل ثاني
محمد بن عبدالرحمن بن جاسم ال ثاني

محمد بن عبدالعزيز الخليفي
Mohammed bin Abdulaziz Al-Khulaifi

محمد بن عبد العزيز بن صالح الخليفي
Mohamed Al Khelaifi

محمد الخليفي
Mohammed Abdulaziz Alkhulaifi

تميم بن حمد آل ثاني
Tamim bin Hamad Al-Thani

حمد بن جاسم بن جبر آل ثاني
Hamad bin Jassem Al Thani

خالد بن محمد العطية
Khalid bin Mohammed Al Attiyah

محمد بن سلمان
Mohammed bin Salman

محمد بن سلمان بن عبدالعزيز آل سعود
Muhammad bin Salman

سلمان بن عبدالعزيز
Salman bin Abdulaziz Al Saud

سعود الفيصل
Saud Al-Faisal

عادل بن أحمد الجبير
Adel al-Jubeir

فيصل بن فرحان بن عبد الله
Faisal bin Farhan Al Saud

محمد بن زايد آل نهيان
Mohamed bin Zayed Al Nahyan

عبدالله بن زايد
Sheikh Abdullah bin Zayed Al Nahyan

محمد بن راشد آل مكتوم
Mohammed bin Rashid

أنور بن محمد قرقاش
Anwar Gargash

صباح خالد الحمد الصباح
Sabah Al-Khalid Al-Hamad Al-Sabah

عبدالله علي اليحيا
Abdullah Al-Yahya

هيثم بن طارق آل سعيد
Haitham bin Tariq

بدر بن حمد البوسعيدي
Badr bin Hamad Albusaidi

يوسف بن علوي بن عبدالله
Yusuf bin Alawi

عبداللطيف بن راشد الزياني
Abdullatif bin Rashid Al Zayani

خالد بن أحمد بن محمد آل خليفة
Khalid bin Ahmed Al Khalifa

جاسم محمد البديوي
Jasem Mohamed Albudaiwi

لولوة بنت راشد الخاطر
Lolwah bint Rashid Al-Khater

عبدربه منصور هادي
Abd Rabbuh Mansur Hadi
`,
    different: `
حمد بن خليفة آل ثاني
حمد بن جاسم آل ثاني

Hamad bin Khalifa Al Thani
Tamim bin Hamad Al Thani

حمد بن خليفة آل ثاني
Khalifa bin Hamad Al Thani

Mohammed bin Abdulrahman Al Thani
محمد بن حمد آل ثاني

محمد بن سلمان
محمد بن سلطان

Mohammed bin Salman
Mohammed bin Sultan

محمد بن نايف
سعود بن نايف

محمد بن نايف
Mohammed bin Nawaf

خالد بن سلمان
محمد بن سلمان

Khalid bin Salman
خالد بن سلطان

عبدالله بن زايد آل نهيان
محمد بن زايد آل نهيان

Hamdan bin Zayed Al Nahyan
Hazza bin Zayed Al Nahyan

Tahnoun bin Zayed Al Nahyan
طحنون بن محمد آل نهيان

خليفة بن زايد آل نهيان
خليفة بن سلمان آل خليفة

صباح الأحمد الصباح
صباح الخالد الصباح

نواف الأحمد الجابر الصباح
Sabah Al-Ahmad Al-Jaber Al-Sabah

سعود الفيصل
Turki Al-Faisal

سعود الفيصل
Saud bin Nayef

محمد بن راشد آل مكتوم
حمدان بن محمد آل مكتوم

حمدان بن راشد آل مكتوم
Hamdan bin Mohammed Al Maktoum

عبدالله بن حمد العطية
حمد بن علي العطية

خالد بن أحمد آل خليفة
خالد بن عبدالله آل خليفة

سالم عبدالله الجابر الصباح
Salem Al-Ali Al-Sabah

محمد الخليفي
محمد آل خليفة

فيصل بن فرحان
Faisal bin Bandar

بدر بن حمد البوسعيدي
Hamad bin Badr Albusaidi

عبدالعزيز بن سلمان
عبدالله بن سلمان
`,
  },
  {
    region: 'Levant and Iraq',
    same: `
أيمن الصفدي
Ayman Safadi

عبدالله الثاني
Abdullah II

عبدالله الثاني بن الحسين
Abdullah II

محمود عباس
Mahmoud Abbas

رياض المالكي
Riyad al-Maliki

إسماعيل هنية
Ismail Haniyeh

نجيب ميقاتي
Najib Mikati

جبران باسيل
Gebran Bassil

عبدالله بوحبيب
Abdallah Bou Habib

جوزيف عون
Joseph Aoun

نبيه بري
Nabih Berri

أحمد الشرع
Ahmed al-Sharaa

أسعد حسن الشيباني
Asaad al-Shaibani

وليد المعلم
Walid Muallem

فيصل المقداد
Faysal Mekdad

بشار الأسد
Bashar al-Assad

محمد شياع السوداني
Mohammed Shia' Al Sudani

فؤاد حسين
Fuad Hussein

مصطفى الكاظمي
Mustafa Al-Kadhimi

حيدر العبادي
Haider al-Abadi

نوري كامل المالكي
Nouri al-Maliki

إبراهيم الجعفري
Ibrahim al-Jaafari

هوشيار زيباري
Hoshyar Zebari

ناصر جوده
Nasser Judeh
`,
    different: `
بشار الأسد
ماهر الأسد

حافظ الأسد
Bashar al-Assad

رفيق الحريري
Saad Hariri

عبدالله الثاني
Abdullah I

نوري المالكي
رياض المالكي

ميشال عون
Joseph Aoun

إبراهيم الجعفري
Ibrahim al-Jafar

عمار الحكيم
محسن الحكيم

فيصل المقداد
Faisal al-Mikdashi

مسعود بارزاني
Nechirvan Barzani

مسرور بارزاني
مسعود بارزاني

برهم صالح
عادل صالح

علي عبدالله
عبدالله علي
`,
  },
  {
    region: 'Egypt and Sudan',
    same: `
عبدالفتاح السيسي
Abdel Fattah el-Sisi

عبد الفتاح سعيد السيسى
Abdelfattah Elsisi

محمد مرسي العياط
Mohamed Morsi

سامح حسن شكري
Sameh Shoukry

سامح شكرى
Sameh Shokri

نبيل فهمي
Nabil Fahmy

أحمد أبو الغيط
Ahmed Aboul Gheit

احمد ابوالغيط
Ahmad Abul-Ghait

بدر عبد العاطي
Badr Abdelatty

محمد كامل عمرو
Mohamed Kamel Amr

عصام شرف
Essam Sharaf

حازم الببلاوي
Hazem el-Beblawi

عمرو موسى
Amr Moussa

مصطفى مدبولي
Mostafa Madbouly

محمد البرادعي
Mohamed ElBaradei

عمر حسن أحمد البشير
Omar al-Bashir

عبد الفتاح البرهان
Abdel Fattah al-Burhan

محمد حمدان دقلو
Mohamed Hamdan Dagalo

إبراهيم غندور
Ibrahim Ghandour
`,
    different: `
عبدالفتاح السيسي
عبدالفتاح البرهان

محمد مرسي
Mohamed Mahsoub

نبيل فهمي
نبيل العربي

Nabil Elaraby
Nabil Fahmy

أحمد أبو الغيط
Ahmed Aboul Ela

عمرو موسى
عمر موسى

محمد علي
علي محمد

محمد إبراهيم
Mohamed Ibrahim Kamel

علي كرتي
علي عثمان

محمد حسين طنطاوي
Mohamed Sayed Tantawi
`,
  },
  {
    region: 'Maghreb',
    same: `
ناصر بوريطة
Nasser Bourita

عبدالعزيز بوتفليقة
Abdelaziz Bouteflika

عبدالمجيد تبون
Abdelmadjid Tebboune

رمطان لعمامرة
Ramtane Lamamra

صبري بوقادوم
Sabri Boukadoum

الباجي قائد السبسي
Beji Caid Essebsi

قيس سعيد
Kais Saied

المنصف المرزوقي
Moncef Marzouki

خميس الجهيناوي
Khemaies Jhinaoui

عبدالإله بنكيران
Abdelilah Benkirane

سعد الدين العثماني
Saadeddine El Othmani

محمد السادس
Mohammed VI

معمر القذافي
Muammar Gaddafi

معمر القذافي
Moammar Kadhafi

خليفة حفتر
Khalifa Haftar

فايز السراج
Fayez al-Sarraj

عبد الحميد الدبيبة
Abdul Hamid Dbeibah

محمد ولد الشيخ الغزواني
Mohamed Ould Ghazouani
`,
    different: `
محمد السادس
Mohammed V

محمد السادس
محمد الخامس

سيف الإسلام القذافي
Muammar Gaddafi

عبدالعزيز بوتفليقة
Said Bouteflika

عبد العزيز بلخادم
Abdelaziz Bouteflika

يوسف الشاهد
Youssef Ben Salem

محمد الغنوشي
راشد الغنوشي
`,
  },
  {
    region: 'Turkey and Iran',
    same: `
رجب طيب أردوغان
Recep Tayyip Erdoğan

رجب طيب إردوغان
Recep Tayyip Erdogan

أردوغان رجب طيب
Recep Tayyip Erdoğan

عبدالله غول
Abdullah Gül

عبدالله جول
Abdullah Gul

أحمد داود أوغلو
Ahmet Davutoğlu

أحمد داوود أوغلو
Ahmet Davutoglu

مولود جاويش أوغلو
Mevlüt Çavuşoğlu

مولود تشاووش أوغلو
Mevlut Cavusoglu

هاكان فيدان
Hakan Fidan

بن علي يلدريم
Binali Yıldırım

خلوصي أكار
Hulusi Akar

إبراهيم قالن
Ibrahim Kalin

علي باباجان
Ali Babacan

محمد شيمشك
Mehmet Şimşek

حسن روحاني
Hassan Rouhani

محمد جواد ظريف
Mohammad Javad Zarif

جواد ظريف
Mohammad-Javad Zarif

حسين أمير عبد اللهيان
Hossein Amir-Abdollahian

حسين امير عبداللهيان
Hossein Amirabdollahian

عباس عراقجي
Abbas Araghchi

عباس عراقتشي
Seyed Abbas Araqchi

إبراهيم رئيسي
Ebrahim Raisi

مسعود بزشكيان
Masoud Pezeshkian

علي أكبر صالحي
Ali Akbar Salehi

محمود أحمدي نجاد
Mahmoud Ahmadinejad
`,
    different: `
عبدالله غول
Abdullah Gülen

علي لاريجاني
صادق لاريجاني

Ali Larijani
Mohammad Javad Larijani

علي خامنئي
مجتبى خامنئي

علي أكبر صالحي
Ali Akbar Velayati

علي باباجان
Ali Yerlikaya

حسن روحاني
Hassan Khomeini

أحمد داود أوغلو
مولود جاويش أوغلو
`,
  },
  {
    region: 'Korea, China, Japan, Vietnam',
    same: `
تشو هيون
Cho Hyun

جو هيون
Cho Hyun

بان كي مون
Ban Ki-moon

كيم جونغ أون
Kim Jong-un

كيم جونج اون
Kim Jong Un

بارك كون هيه
Park Geun-hye

باك جين
Park Jin

مون جيه إن
Moon Jae-in

يون سوك يول
Yoon Suk Yeol

لي جيه ميونغ
Lee Jae-myung

كانغ كيونغ وها
Kang Kyung-wha

وانغ يي
Wang Yi

وانج يي
Wang Yi

شي جين بينغ
Xi Jinping

شي جينبينغ
Xi Jinping

هو جين تاو
Hu Jintao

لي كه تشيانغ
Li Keqiang

تشين قانغ
Qin Gang

يانغ جيه تشي
Yang Jiechi

شينزو آبي
Shinzo Abe

Abe Shinzō
شينزو آبي

فوميو كيشيدا
Fumio Kishida

تارو كونو
Taro Kono

يوشيماسا هاياشي
Yoshimasa Hayashi
`,
    different: `
كيم جونغ أون
Kim Jong-il

كيم جونغ أون
Kim Yo-jong

لي كه تشيانغ
Li Qiang

وانغ يي
Wang Yang

وانغ يي
Wang Qishan

تارو كونو
Taro Aso

شينزو آبي
Nobusuke Abe

مون جيه إن
Moon Hee-sang

هو جين تاو
Hu Chunhua
`,
  },
  {
    region: 'Russia and eastern Europe',
    same: `
سيرغي لافروف
Sergey Lavrov

سيرجى لافروف
Sergei Viktorovich Lavrov

Sergey Lavrov
Sergueï Lavrov

فلاديمير بوتين
Vladimir Putin

ميخائيل بوغدانوف
Mikhail Bogdanov

دميتري ميدفيديف
Dmitry Medvedev

سيرغي شويغو
Sergei Shoigu

ألكسندر نوفاك
Alexander Novak

فولوديمير زيلينسكي
Volodymyr Zelenskyy

Volodymyr Zelensky
Vladimir Zelenskiy

دميترو كوليبا
Dmytro Kuleba

بيترو بوروشينكو
Petro Poroshenko

ألكسندر لوكاشينكو
Alyaksandr Lukashenka

ألكسندر فوتشيتش
Aleksandar Vučić

رادوسلاف سيكورسكي
Radosław Sikorski

دونالد توسك
Donald Tusk

بيتر سيارتو
Péter Szijjártó

فيكتور أوربان
Viktor Orbán
`,
    different: `
سيرغي لافروف
Sergei Shoigu

سيرغي إيفانوف
Viktor Ivanov

سيرغي ريابكوف
Sergei Ryabukhin

حيدر علييف
Ilham Aliyev

ميخائيل بوغدانوف
Mikhail Bogomolov

دميتري بيسكوف
Dmitry Polyansky
`,
  },
  {
    region: 'Western Europe',
    same: `
لوران فابيوس
Laurent Fabius

فرانسوا هولاند
François Hollande

فرنسوا هولاند
Francois Hollande

إيمانويل ماكرون
Emmanuel Macron

جان إيف لودريان
Jean-Yves Le Drian

جان نويل بارو
Jean-Noël Barrot

جان مارك إيرولت
Jean-Marc Ayrault

نيكولا ساركوزي
Nicolas Sarkozy

كاترين كولونا
Catherine Colonna

برنار كوشنير
Bernard Kouchner

أنغيلا ميركل
Angela Merkel

أنجيلا ميركل
Angela Dorothea Merkel

فرانك فالتر شتاينماير
Frank-Walter Steinmeier

غيدو فيسترفيله
Guido Westerwelle

أولاف شولتس
Olaf Scholz

أنالينا بيربوك
Annalena Baerbock

هايكو ماس
Heiko Maas

أورسولا فون دير لاين
Ursula von der Leyen

جوزيب بوريل
Josep Borrell Fontelles

فيديريكا موغيريني
Federica Mogherini

كاثرين آشتون
Catherine Ashton

ستافان دي ميستورا
Staffan de Mistura

مارك روته
Mark Rutte

ديفيد كاميرون
David Cameron

وليام هيج
William Hague

ويليام هيغ
William Hague

بوريس جونسون
Boris Johnson

جيريمي هانت
Jeremy Hunt

ديفيد لامي
David Lammy

توني بلير
Tony Blair

بيدرو سانشيز
Pedro Sánchez Pérez-Castejón

خوسيه مانويل ألباريس
José Manuel Albares

أنطونيو تاياني
Antonio Tajani
`,
    different: `
ديفيد كاميرون
David Lammy

ديفيد ميليباند
Ed Miliband

فرانسوا هولاند
François Bayrou

فرانسوا ميتران
François Fillon

جان مارك إيرولت
Jean-Noël Barrot

جان إيف لودريان
Jean-Yves Leconte

Boris Johnson
Jo Johnson

هايكو ماس
Peter Maas

جوزيه مانويل باروسو
José Manuel Albares
`,
  },
  {
    region: 'United States',
    same: `
Joseph R. Biden, Jr.
Joe Biden

جو بايدن
Joseph R. Biden, Jr.

جوزيف بايدن
Joe Biden

باراك أوباما
Barack Obama

باراك حسين أوباما
Barack H. Obama

جون كيري
John F. Kerry

جون كيري
John Forbes Kerry

هيلاري كلينتون
Hillary Rodham Clinton

أنتوني بلينكن
Antony J. Blinken

انتونى بلينكن
Antony Blinken

مايك بومبيو
Michael R. Pompeo

ريكس تيلرسون
Rex Tillerson

ماركو روبيو
Marco Rubio

دونالد ترامب
Donald J. Trump

دونالد ترمب
Donald Trump

تشاك هاغل
Chuck Hagel

تشاك هيجل
Charles Timothy Hagel

جيك سوليفان
Jake Sullivan

لويد أوستن
Lloyd J. Austin III

ستيف ويتكوف
Steven Witkoff
`,
    different: `
جو بايدن
Hunter Biden

Joseph R. Biden, Jr.
Joseph R. Biden III

هيلاري كلينتون
Bill Clinton

جون كيري
John McCain

جون كيري
John Kirby

جون بولتون
John Boehner

جيمس بيكر
James Mattis

Donald J. Trump
Donald Trump Jr.

John F. Kerry
John R. Kerry

Michael R. Pompeo
Michael R. Pence
`,
  },
  {
    region: 'Latin America, Africa, South Asia, Israel',
    same: `
لويس إيناسيو لولا دا سيلفا
Luiz Inácio Lula da Silva

Lula da Silva
Luiz Inácio Lula da Silva

إنريكي بينيا نييتو
Enrique Peña Nieto

Enrique Peña
Enrique Peña Nieto

نيكولاس مادورو
Nicolás Maduro Moros

أندريس مانويل لوبيز أوبرادور
Andrés Manuel López Obrador

غوستافو بيترو
Gustavo Petro Urrego

كريستينا كيرشنر
Cristina Fernández de Kirchner

خافيير ميلي
Javier Milei

ديلما روسيف
Dilma Rousseff

آبي أحمد
Abiy Ahmed Ali

أبي أحمد علي
Abiy Ahmed

سيريل رامافوزا
Cyril Ramaphosa

هايلي مريم ديسالين
Hailemariam Desalegn

أولوسيغون أوباسانجو
Olusegun Obasanjo

حسن شيخ محمود
Hassan Sheikh Mohamud

ناريندرا مودي
Narendra Damodardas Modi

سوبرامنيام جايشانكار
Subrahmanyam Jaishankar

شهباز شريف
Shehbaz Sharif

إسحاق دار
Ishaq Dar

بنيامين نتنياهو
Benjamin Netanyahu

بنيامين نتانياهو
Binyamin Netanyahu

يائير لابيد
Yair Lapid

بيني غانتس
Benny Gantz
`,
    different: `
نواز شريف
شهباز شريف

Nawaz Sharif
Shehbaz Sharif

راؤول كاسترو
Fidel Castro

يائير لابيد
Yair Netanyahu

سارة نتنياهو
Benjamin Netanyahu

Evo Morales
Jimmy Morales

نيستور كيرشنر
Cristina Fernández de Kirchner

راهول غاندي
Rajiv Gandhi

Enrique Peña Nieto
Enrique de la Madrid
`,
  },
  {
    region: 'One script',
    same: `
تميم بن حمد آل ثاني
تميم بن حمد بن خليفة آل ثاني

عبد الله الثاني
عبدالله الثاني بن الحسين

سيرغي لافروف
سيرجي لافروف

فلاديمير بوتين
فلاديمير فلاديميروفيتش بوتين

عبد الله جول
عبدالله غل

أحمد داود أوغلو
احمد داوود اوغلو

بنيامين نتنياهو
بنيامين نتانياهو

فرانسوا هولاند
فرنسوا أولاند

هيلاري كلينتون
هيلارى كلينتون

شينزو آبي
شينزو آبى

رجب طيب أردوغان
رجب طيب اردوجان

كيم جونغ أون
كيم جونج أون

أبو بكر القربي
ابوبكر القربى

عمر البشير
عمر حسن أحمد البشير

Muammar Gaddafi
Moammar al-Qaddafi

Abdel Fattah al-Sisi
Abdul Fattah El Sisi

Volodymyr Zelensky
Volodymyr Zelenskyy

Kim Jong-un
Kim Jong Un

Ban Ki-moon
Ban Ki Moon

Mohammad Javad Zarif
Mohammad-Javad Zarif Khansari

Abdelaziz Bouteflika
Abdulaziz Boutaflika

Khalid bin Salman Al Saud
Khaled bin Salman

Alexander Lukashenko
Aliaksandr Lukashenka

Bill Clinton
William J. Clinton

Jens Stoltenberg
Stoltenberg, Jens
`,
    different: `
فيصل بن فرحان
فيصل بن بندر

سلطان الجابر
سلطان الجبير

نواف سلام
تمام سلام

سعيد جليلي
سعد جليلي

Saeed Jalili
Saad Jalili

Hassan Rouhani
Hossein Rouhani

Mohammed Al Sabah
Mohammed Al Sabban

Kim Jong-un
Kim Jong-nam

Yang Jing
Yang Jiechi

Sergei Ivanov
Sergei Ivashov

Jean-Marc Ayrault
Jean-Marc Todeschini
`,
  },
]
