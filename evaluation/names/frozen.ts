import type { NamePairs } from './types.ts'

/** Written together with the open part, before the matcher; its misses are counted and never looked at. */
export const frozen: readonly NamePairs[] = [
  {
    region: 'Gulf',
    same: `
سلطان بن سعد المريخي
Sultan bin Saad Al Muraikhi

Soltan bin Saad al-Muraikhi
Sultan Al Muraikhi

عبدالله بن ناصر بن خليفة آل ثاني
Abdullah bin Nasser bin Khalifa Al Thani

حمد بن عيسى آل خليفة
Hamad bin Isa Al Khalifa

عبد اللطيف الزياني
Abdul Latif Al-Zayani

نايف فلاح الحجرف
Nayef Al-Hajraf

منصور بن زايد ال نهيان
Mansour bin Zayed Al Nahyan

سلطان أحمد الجابر
Sultan Al Jaber

ريم بنت إبراهيم الهاشمي
Reem Al Hashimy

مشعل الأحمد الجابر الصباح
Mishal Al-Ahmad Al-Jaber Al-Sabah

أحمد ناصر المحمد الصباح
Ahmad Nasser Al-Mohammad Al-Sabah

وليد بن عبدالكريم الخريجي
Waleed Elkhereiji

ثامر السبهان
Thamer al-Sabhan

شائع محسن الزنداني
Shaya Mohsen al-Zindani

رشاد محمد العليمى
Rashad Al-Alimi

مريم بنت علي المسند
Maryam bint Ali Al Misnad
`,
    different: `
عبدالله بن حمد آل خليفة
سلمان بن حمد آل خليفة

سلطان بن سعد المريخي
Sultan bin Salman

محمد بن زايد آل نهيان
Mohammed bin Hamad bin Tahnoun Al Nahyan

منصور بن زايد آل نهيان
Mansour bin Mohammed Al Maktoum

عبدالله بن ناصر آل ثاني
عبدالله بن خليفة آل ثاني

أحمد بن عبدالعزيز
محمد بن عبدالعزيز

ناصر المحمد الصباح
ناصر صباح الصباح

تركي بن محمد
تركي بن فيصل

جاسم بن حمد آل ثاني
Hamad bin Jassim Al Thani
`,
  },
  {
    region: 'Levant and Iraq',
    same: `
عادل عبد المهدي
Adil Abdul-Mahdi

محمد مصطفى
Mohammad Mustafa

عبدالله بو حبيب
Abdallah Bouhabib

عدنان منصور
Adnan Mansour

بسام الصباغ
Bassam al-Sabbagh

برهم أحمد صالح
Barham Salih

نيجيرفان بارزاني
Nechirvan Barzani

جعفر حسان
Jafar Hassan

بشر الخصاونة
Bisher Khasawneh

تمام سلام
Tammam Salam

يوسف رجي
Youssef Raggi

خالد مشعل
Khaled Mashaal
`,
    different: `
محمود عباس
محمود الزهار

سمير الرفاعي
زيد الرفاعي

إياد علاوي
Osama Allawi

خالد العطية
خالد العبيدي

محمد مصطفى
مصطفى محمد

هادي العامري
هادي البحرة
`,
  },
  {
    region: 'Egypt, Sudan and the Maghreb',
    same: `
عدلى منصور
Adly Mansour

حسام زكي
Hossam Zaki

إبراهيم محلب
Ibrahim Mahlab

علي الصادق علي
Ali al-Sadiq

عبد الله حمدوك
Abdalla Hamdok

عبدالرحمن اليوسفي
Abderrahmane Youssoufi

صلاح الدين مزوار
Salaheddine Mezouar

عبدالمالك سلال
Abdelmalek Sellal

عثمان الجرندي
Othman Jerandi

محمد علي النفطي
Mohamed Ali Nafti

عقيلة صالح عيسى
Aguila Saleh

عبدالقادر مساهل
Abdelkader Messahel
`,
    different: `
إبراهيم محلب
إبراهيم محمود

عزيز أخنوش
عبدالعزيز أفتاتي

علي الصادق
Ali Seddiqi

حسام زكي
أحمد زكي

عبدالمالك سلال
Abdelmalek Droukdel

محمد المنفي
Mohamed Menouni
`,
  },
  {
    region: 'Turkey, Iran, South Asia, Israel',
    same: `
هاقان فيدان
Hakan Fidan

جودت يلماز
Cevdet Yılmaz

يشار غولر
Yaşar Güler

بكر بوزداغ
Bekir Bozdağ

كمال كيليتشدار أوغلو
Kemal Kılıçdaroğlu

محمد باقر قاليباف
Mohammad Bagher Ghalibaf

اسحاق جهانغيري
Eshaq Jahangiri

حسين جابري أنصاري
Hossein Jaberi Ansari

شاه محمود قريشي
Shah Mahmood Qureshi

عمران خان
Imran Khan

بيلاوال بوتو زرداري
Bilawal Bhutto Zardari

تسيبي ليفني
Tzipi Livni

شيمون بيريز
Shimon Peres

أشرف غني
Ashraf Ghani
`,
    different: `
كمال كيليتشدار أوغلو
Ekrem İmamoğlu

يشار غولر
Yaşar Yakış

محمد باقر قاليباف
Mohammad Bagher Nobakht

بينظير بوتو
Bilawal Bhutto Zardari

شيمون بيريز
Amir Peretz
`,
  },
  {
    region: 'East Asia',
    same: `
تشونغ أوي يونغ
Chung Eui-yong

يون بيونغ سي
Yun Byung-se

بارك غون هي
Park Geun Hye

تشو تيه يول
Cho Tae-yul

هان دوك سو
Han Duck-soo

لي لو يه
Li Luye

لي كيكيانغ
Li Keqiang

يانغ جيتشي
Yang Jiechi

توشيميتسو موتيغي
Motegi Toshimitsu

يوشيهيدي سوغا
Yoshihide Suga

تاكيشي إيوايا
Takeshi Iwaya

شيجيرو إيشيبا
Shigeru Ishiba

بوي ثانه سون
Bùi Thanh Sơn
`,
    different: `
تشو تيه يول
Cho Tae-yong

هان دوك سو
Han Seung-soo

يانغ جيه تشي
Yang Wanming

يوشيهيدي سوغا
Yoshihiko Noda

لي لو يه
Li Lei
`,
  },
  {
    region: 'Europe',
    same: `
سيرغي ريابكوف
Sergei Ryabkov

ماريا زاخاروفا
Maria Zakharova

دميتري بيسكوف
Dmitri Peskov

فيتالي تشوركين
Vitaly Churkin

أندري سيبيها
Andrii Sybiha

فيليب هاموند
Philip Hammond

إيفيت كوبر
Yvette Cooper

ستيفان سيجورنيه
Stéphane Séjourné

سيغمار غابرييل
Sigmar Gabriel

يوهان فاديفول
Johann Wadephul

فريدريش ميرتس
Friedrich Merz

ميغيل أنخيل موراتينوس
Miguel Ángel Moratinos

كايا كالاس
Kaja Kallas

أنطونيو غوتيريش
António Guterres

لارس لوكه راسموسن
Lars Løkke Rasmussen

إسبن بارت إيدي
Espen Barth Eide
`,
    different: `
سيرغي ريابكوف
Sergei Prikhodko

فيليب هاموند
Philip May

أندري سيبيها
Andriy Yermak

ماريا زاخاروفا
Maria Butina

ستيفان سيجورنيه
Stéphane Dion

سيغمار غابرييل
Peter Gabriel

Lars Løkke Rasmussen
Anders Fogh Rasmussen
`,
  },
  {
    region: 'Americas and Africa',
    same: `
كوندوليزا رايس
Condoleezza Rice

وليام بيرنز
William J. Burns

بيل بيرنز
William J. Burns

توم باراك
Thomas J. Barrack Jr.

بيت هيغسيث
Pete Hegseth

مايك بنس
Michael Richard Pence

جيرالد كونولي
Gerald E. Connolly

جاستن ترودو
Justin Trudeau

ميلاني جولي
Mélanie Joly

ماورو فييرا
Mauro Vieira

هوغو شافيز
Hugo Chávez Frías

غابرييل بوريتش
Gabriel Boric Font

بول كاغامي
Paul Kagame

ويليام روتو
William Samoei Ruto

موسى فكي محمد
Moussa Faki Mahamat

جاكوب زوما
Jacob Zuma
`,
    different: `
سوزان رايس
Condoleezza Rice

وليام بيرنز
Nicholas Burns

مايك بنس
Mike Johnson

ميشيل أوباما
Barack Obama

Jeb Bush
George W. Bush

جاستن ترودو
Pierre Trudeau

إدريس ديبي
Mahamat Idriss Déby

Daniel Ortega
Humberto Ortega
`,
  },
  {
    region: 'Everywhere',
    same: `
ماجد الأنصاري
Majed Al Ansari

سعد بن عبدالعزيز الشثري
سعد الشثرى

Saad Hariri
سعد الدين الحريري

صائب عريقات
Saeb Erekat

هشام قنديل
Hesham Qandil

مريم الصادق المهدي
Mariam al-Sadiq al-Mahdi

أحمد عطاف
Ahmed Attaf

نجلاء المنقوش
Najla Mangoush

منوشهر متكي
Manouchehr Mottaki

علي لاريجاني
Ali Larijani

نغوين فو ترونغ
Nguyễn Phú Trọng

فام مينه تشينه
Phạm Minh Chính

نيكول باشينيان
Nikol Pashinyan

إلهام علييف
Ilham Aliyev

جورجيا ميلوني
Giorgia Meloni

ينس ستولتنبرغ
Jens Stoltenberg

كامالا هاريس
Kamala D. Harris

جيمس ماتيس
James Mattis

جدعون ساعر
Gideon Sa'ar

أفيغدور ليبرمان
Avigdor Lieberman
`,
    different: `
Sultan bin Saad Al Muraikhi
سعد بن سلطان المريخي

حسين الشيخ
حسن الشيخ

عصام شرف
عصام الحداد

سعد الدين العثماني
عبدالسلام العثماني

Mevlut Cavusoglu
كمال كليجدار أوغلو

بارك كون هيه
Park Chung-hee

Lech Kaczyński
Jarosław Kaczyński

أنطونيو كوستا
Antonio Tajani

ستيفن منوشن
Steven Witkoff

إيهود باراك
Ehud Olmert
`,
  },
]
