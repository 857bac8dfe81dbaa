/** Given names of the Arab world, which are fathers' names too: a line of Latin spellings, the usual one first, then one of Arabic. */
export const arabGivenNames = `
Mohammed Mohamed Muhammad Mohammad Muhammed Mohamad Mohamud Mahamat Muhamad Mehmet Mehmed Mohamedou Mouhamed Mahammad Mahomed
محمد
Ahmed Ahmad Ahmet Achmed Ahmadou Ehmed
أحمد
Mahmoud Mahmud Mahmood Mehmood Mahmut Mohamud Mahamoud
محمود
Hamad Hamed Hammad
حمد
Hamid Hamed Hamad
حامد
Hameed Hamid Hamit
حميد
Hamoud Hammoud Humoud Hamud Hmoud
حمود
Hamdan Hemdan
حمدان
Hamdi Hamdy Hamdy
حمدي
Hammadi Hamadi
حمادي
Ali Aly
علي
Omar Umar Omer Oumar Umer Ömer
عمر
Amr Amro Amru
عمرو
Ammar Amar
عمار
Amer Amir Aamer Aamir
عامر
Amir Ameer Emir
أمير
Amin Ameen Emin Lamine
أمين
Imran Omran Emran
عمران
Othman Osman Uthman Ousmane Ottman Usman Otman
عثمان
Hassan Hasan Hacene Hasane Hassane
حسن
Hussein Hussain Husain Hossein Husayn Hossain Hüseyin Hocine Houssein Hossin Huseyin Hussien
حسين
Hosni Husni Hosny
حسني
Hassanein Hasanayn Hassanin
حسنين
Khaled Khalid Khalidh Chaled
خالد
Khalil Khaleel Halil Khelil
خليل
Khalifa Khalifah Khaleefa Khelifa Jalifa
خليفة
Khamis Khemaies Khamees Khemais
خميس
Khalfan
خلفان
Khalaf
خلف
Salman Selman
سلمان
Sulaiman Suleiman Sulayman Soliman Suliman Süleyman Slimane Sleiman Solaiman Soleiman Souleymane Souleiman
سليمان
Sultan Soltan Sulton
سلطان
Salem Salim
سالم
Saleem Salim Selim
سليم
Salam Sallam Selam
سلام
Salama Salamah Salameh Slama
سلامة
Saleh Salih Salah Salihu
صالح
Salah Saleh Salaah
صلاح
Saad Sa'ad Sad
سعد
Saud Saoud Soud Suud
سعود
Said Saeed Saied Sa'id Saeid Seyid Sayed Saïd
سعيد
Sayed Sayyid Sayyed Said Sayid Seyed Syed
سيد السيد
Sami Samy
سامي
Samir Sameer
سمير
Samer Samir
سامر
Sameh Samih
سامح
Samih Sameh
سميح
Sabah
صباح
Sabri Sabry
صبري
Saber Sabir
صابر
Saddam
صدام
Sadiq Sadeq Sadek Seddik Siddiq
صادق صديق
Safwat
صفوت
Saif Seif Sayf Saïf
سيف
Shakir Shaker Chaker
شاكر
Sharif Sherif Shareef Cherif Charif
شريف
Shawqi Shawki Chawki
شوقي
Suhail Suhayl Sohail Souhail
سهيل
Tamim Tameem
تميم
Tammam Tamam
تمام
Tamer Tamir
تامر
Tariq Tarek Tareq Tarik
طارق
Taha
طه
Taher Tahir Tahar
طاهر
Tahnoun Tahnoon Tahnun
طحنون
Talal
طلال
Talib Taleb
طالب
Talat Tal'at Talaat
طلعت
Tayeb Tayyeb Tayeb Taieb Tayyip Tayyib Taib Tayib
طيب
Thamer Thamir
ثامر
Thani
ثاني ثان
Turki Turky
تركي
Walid Waleed Oualid Velid
وليد
Wael Wail Waël
وائل
Yahya Yehia Yahia Yehya Yahiya
يحيى
Yasser Yasir Yaser Yassir
ياسر
Yassin Yasin Yaseen Yassine
ياسين
Yazid Yezid Yazeed
يزيد
Youssef Yousef Yusuf Yousuf Yusef Yousif Youcef Youssouf Yusif Yussuf
يوسف
Younis Younes Yunus Yunis Younus Yonis
يونس
Zaid Zayd Zeid
زيد
Zayed Zaied Zayid Zaïd
زايد
Ziad Zeyad Ziyad Zyad
زياد
Zakaria Zakariya Zakariyya Zekeriya
زكريا
Zaki Zeki
زكي
Zuhair Zuheir Zoheir Zouhair
زهير
Adel Adil Adhel
عادل
Adnan Adnane
عدنان
Adli Adly
عدلي
Akram
أكرم
Alaa Ala Alae
علاء
Anas Anass
أنس
Anis Anees
أنيس
Anwar Enver Anouar Anour
أنور
Arif Aref
عارف
Ashraf Achraf
أشرف
Asaad As'ad Asad Assad
أسعد
Asim Assem Asem
عاصم
Atef Atif
عاطف
Ayman Aiman Aymen
أيمن
Ayoub Ayyub Ayub Eyüp
أيوب
Aziz Azeez
عزيز
Badr Bader Bedr
بدر
Bahaa Baha
بهاء
Bakr Bekir Bakir
بكر
Bandar Bender
بندر
Barham Berham
برهم
Bashar Bachar
بشار
Bashir Basheer Bachir Bechir Beshir
بشير
Bisher Bishr
بشر
Basil Basel Bassel
باسل
Basem Bassem Basim
باسم
Bassam Basam
بسام
Bilal Belal
بلال
Daoud Dawood Dawud Daud Davut Dawoud Davud
داود داوود
Essam Isam Issam Esam
عصام
Ezz Izz
عز
Fadel Fadil Fadhil Fazel
فاضل
Fahad Fahd Fehed
فهد
Fahmi Fahmy Fehmi
فهمي
Faisal Faysal Feisal Faysel Faiçal Fayçal
فيصل
Faiz Fayez Fayiz Faez
فايز فائز
Farhan Ferhan
فرحان
Faris Fares
فارس
Farid Fareed Ferid
فريد
Farouk Farooq Faruq Farouq Faruk Farook
فاروق
Fathi Fathy Fethi
فتحي
Fawzi Fawzy Fevzi
فوزي
Fuad Fouad Foad Fuat Fouad
فؤاد
Ghanem Ghanim
غانم
Ghassan Ghasan
غسان
Ghazi Gazi
غازي
Habib Habeeb
حبيب
Hadi Hady Hedi
هادي
Hafez Hafiz
حافظ
Haidar Haider Haydar Haidhar Hayder
حيدر
Haitham Haytham Haithem
هيثم
Hakim Hakeem Hakem
حكيم
Hamza Hamzah
حمزة
Hani Hany
هاني
Harun Haroun Haroon
هارون
Hashim Hashem Hachem
هاشم
Hatem Hatim
حاتم
Hazem Hazim
حازم
Hazza Hazzaa
هزاع
Hicham Hisham Hesham Hishem
هشام
Hilal Helal
هلال
Hossam Hussam Husam Houssam
حسام
Ibrahim Ebrahim Brahim İbrahim Ibraheem
إبراهيم
Idris Idriss Driss Edris
إدريس
Ihab Ehab
إيهاب
Ihsan Ehsan
إحسان
Ilyas Elias Ilias
إلياس
Imad Emad
عماد
Isa Issa Eisa Essa Aissa Isse
عيسى
Ishaq Eshaq Ishak
إسحاق إسحق
Ismail Ismael Esmail Ismaïl Smail Esmaeil Ismaeel Ismayil
إسماعيل
Iyad Eyad Ayad
إياد
Jaafar Jafar Ja'far Jaffar Jaafer Djaafar Cafer Gaafar Jafer
جعفر
Jaber Jabir Gaber Jabr
جابر
Jabr Jabor Jabur Jabre Jaber Jabir
جبر
Jalal Galal Djalal Celal Jelal
جلال
Jamal Gamal Djamal Cemal Jemal Djamel
جمال
Jamil Jameel Gamil Cemil Djamil
جميل
Jassim Jasim Jassem Jasem Gassim
جاسم
Jawad Javad Jowad Gawad Djawad
جواد
Juma Jumaa Gomaa Jomaa Djouma
جمعة
Kamal Kemal Kamaal
كمال
Kamel Kamil Kamal Kâmil
كامل
Kadhim Kazim Kadhem Kazem Kadim
كاظم
Karim Kareem Kerim
كريم
Khadija Khadijah Hatice
خديجة
Latif Lateef
لطيف
Lotfi Lutfi Lotfy
لطفي
Maher Mahir
ماهر
Mahdi Mehdi Mehdy
مهدي
Majed Majid Maged
ماجد
Majeed Majid Madjid Mecid
مجيد
Maktoum Maktum
مكتوم
Malik Malek
مالك
Mamdouh Mamduh
ممدوح
Mamoun Mamun Maamoun
مأمون
Mansour Mansoor Mansur Mansor
منصور
Marwan Marouane Merwan
مروان
Marzouq Marzouk Marzuq
مرزوق
Masoud Massoud Mas'ud Masud Mesut Massud Masoud Messaoud Masood
مسعود
Mazen Mazin
مازن
Mishal Meshal Mishaal Mashal Meshaal Mashaal
مشعل
Mishari Meshari
مشاري
Moncef Munsif Monsef Mounsif
منصف
Moussa Musa Mousa Moosa Mossa Mūsā
موسى
Moaz Muath Mouaz Muadh
معاذ
Mubarak Mobarak Moubarak Mubarek
مبارك
Muhannad Mohannad Mohanad
مهند
Muhsin Mohsen Mohsin Muhsen Mohcine
محسن
Munir Mounir Moneer Muneer
منير
Murad Mourad Morad Murat
مراد
Mustafa Mostafa Moustafa Mustapha Mostefa Moustapha
مصطفى
Muqrin Moqren Mogrin Muqren
مقرن
Mutlaq Motlaq Mutlak
مطلق
Nabih Nabeeh
نبيه
Nabil Nabeel Nebil
نبيل
Nader Nadir
نادر
Naji Nagi Naguy
ناجي
Najib Naguib Najeeb Nagib Nejib Necip
نجيب
Naser Nasser Nasir Nacer Naseer
ناصر
Nasr Nassr
نصر
Nawaf Nawwaf Nouaf
نواف
Nayef Naif Nayif Naef Naïf
نايف
Nizar Nezar
نزار
Nouri Nuri Noori Noury
نوري
Numan Noman Nu'man Naaman
نعمان
Omran Imran
عمران
Qais Kais Qays Kaïs Kays Qaïs
قيس
Qasim Qassem Qasem Kassem Kasim Ghasem Gassem Kacem Kasım Qassim Kasem
قاسم
Qusay Qusai
قصي
Raed Raid
رائد
Rafiq Rafik Rafic Rafeeq
رفيق
Rajab Ragab Recep Redjeb Recab
رجب
Rami Ramy
رامي
Ramadan Ramzan Ramazan Ramadhan
رمضان
Rashed Rashid Rached
راشد
Rasheed Rashid Rachid
رشيد
Rashad Rachad Rishad
رشاد
Raouf Rauf Rouf
رؤوف
Riyad Riad Riyadh Ryad Riaz
رياض
Rida Reza Redha Ridha Rıza
رضا
Saeb Saib Sa'eb
صائب
Sattam
سطام
Shaya Shayea Shaye
شائع
Shihab Shehab Chihab
شهاب
Shamlan
شملان
Wissam Wisam Wesam
وسام
Yaqoub Yaqub Yakoub Yaqoob Yacoub Yakup
يعقوب
Abdullah Abdallah Abdulla Abdalla Abdellah Abdollah Abdoullah
عبدالله
Abdulaziz Abdelaziz Abdulazeez Abdoulaziz
عبدالعزيز
Abdulrahman Abdelrahman Abdurrahman Abderrahmane Abdirahman Abdulrehman Abdolrahman Abdulrahmaan
عبدالرحمن عبدالرحمان
Abdulkarim Abdelkarim Abdelkrim Abdulkareem Abdolkarim
عبدالكريم
Abdulmajid Abdelmajid Abdelmadjid Abdulmajeed
عبدالمجيد
Abdulmalik Abdelmalek Abdulmalek Abdelmalik
عبدالملك عبدالمالك
Abdulqadir Abdelkader Abdulqader Abdelqader Abdulkadir
عبدالقادر
Abdulhamid Abdelhamid Abdulhameed
عبدالحميد
Abdullatif Abdellatif Abdulateef Abdellateef Abdullateef
عبداللطيف
Abdulsalam Abdelsalam Abdessalam Abdussalam Abdeslam
عبدالسلام
Abdulwahab Abdelwahab Abdulwahhab Abdelouahab
عبدالوهاب
Abdelfattah Abdulfattah Abdelfatah
عبدالفتاح
Abdulmohsen Abdulmuhsin Abdelmohsen
عبدالمحسن
Abdulhadi Abdelhadi
عبدالهادي
Abdulhakim Abdelhakim Abdulhakeem
عبدالحكيم
Abdelilah Abdulilah Abdelilah
عبدالإله
Abdulmahdi Abdelmahdi
عبدالمهدي
Abdelmonem Abdulmunim Abdelmoneim
عبدالمنعم
Abdelhafiz Abdulhafiz Abdelhafid
عبدالحافظ
Abdulrazzaq Abdelrazek Abderrazak Abdulrazak
عبدالرزاق
Abdulreda Abdulredha Abdolreza
عبدالرضا
Fatima Fatma Fatimah Fatemeh Fatmah Fatoumata
فاطمة
Maryam Mariam Meryem Miriam Mariem Meriem
مريم
Aisha Aicha Ayesha Aysha Ayşe Aishah
عائشة
Amal Emel
أمل
Amina Aminah Amineh
أمينة
Amna Amnah
آمنة
Asma Asmaa Esma
أسماء
Dina Deena
دينا
Ghada Ghadah
غادة
Hala Halah
هالة
Hanan Hanane
حنان
Haya Hayah
هيا
Hind Hend
هند
Huda Hoda Houda
هدى
Iman Eman
إيمان
Jawaher Jawahir
جواهر
Layla Leila Laila Leyla
ليلى
Lolwah Lulwa Lolwa Loulwa Lulwah Alwah
لولوة
Lubna Loubna Lobna
لبنى
Mona Muna Mouna
منى
Moza Mozah Moozah
موزة
Nabila Nabeela
نبيلة
Najla Najlaa Nejla
نجلاء
Nejat Najat
نجاة
Noura Nora Nura Norah Nourah
نورة
Nour Noor Nur
نور
Ramtane Ramtan
رمطان
Rania Raniya
رانيا
Reem Rim Rym
ريم
Rola Rula
رولا
Sahar Seher
سحر
Samira Sameera
سميرة
Shaikha Sheikha
شيخة
Wafa Wafaa
وفاء
Zainab Zeinab Zaynab Zeynep Zineb
زينب
`
