/** Family names of the Arab world: a line of Latin spellings, the usual one first, then one of Arabic. The article is left out of account. */
export const arabFamilyNames = `
Khulaifi Khelaifi Khulayfi Khlaifi Alkhulaifi Khalifi
الخليفي
Attiyah Attiya Atiyah Atiya Attia Attieh
العطية عطية
Muraikhi Muraikhy Mureikhi
المريخي
Misnad Missned Mesnad
المسند
Kuwari Kawari Kuwary
الكواري
Hajri Hajeri Hajiri
الهاجري
Ansari Ansary
الأنصاري أنصاري
Sulaiti Sulaity Suleiti
السليطي
Naimi Nuaimi Noaimi Nuaymi Neaimi Nuami
النعيمي
Dosari Dossary Dosary Dossari Dawsari Dousari
الدوسري
Otaibi Utaybi Otaybi Oteibi Utaibi
العتيبي
Qahtani Kahtani Gahtani Qahtany
القحطاني
Shammari Shamari Shamary Shammary
الشمري
Mutairi Mutayri Motairi Mutairy
المطيري
Harbi Harby
الحربي
Ghamdi Ghamidi Ghamdy
الغامدي
Zahrani Zahrany
الزهراني
Shehri Shahri Shihri Shehry
الشهري
Subaie Subaey Sobaie Subai
السبيعي
Marri Merri Murri
المري
Mannai Mannaei
المناعي
Mohannadi Muhannadi Mohanadi
المهندي
Emadi Imadi
العمادي
Kaabi Kaaby Ka'bi Kabi
الكعبي
Suwaidi Suwaydi Sowaidi Suweidi
السويدي
Ghurair Ghurair
الغرير
Mansouri Mansoori Mansuri
المنصوري
Mazrouei Mazroui Mazrui Mazrouie
المزروعي
Ketbi Kitbi Ketbi
الكتبي
Hashimi Hashemi Hashimy Hashmi Hashemy
الهاشمي هاشمي
Zeyoudi Zeyoudi Zayoudi
الزيودي
Marar
المرر
Shamsi Shamsy
الشامسي
Zaabi Zaaby
الزعابي
Gargash Qarqash Gergash
قرقاش
Zayani Zayyani
الزياني
Khater Khatir
الخاطر خاطر
Khalifa Khalifah
خليفة
Saud Saoud
سعود
Nahyan Nahayan Nahyan Nehayan
نهيان
Maktoum Maktum
مكتوم
Sabah
الصباح
Jubeir Jubair Joubeir Jubayr
الجبير
Assaf Asaf
العساف
Jadaan Jadan
الجدعان
Falih Faleh
الفالح
Khereiji Khuraiji Khoraiji Khereji Elkhereiji
الخريجي
Sabhan Sabhan
السبهان
Jabir Jaber
الجابر
Busaidi Bousaidi Busaidy
البوسعيدي
Harthy Harthi Harthy
الحارثي
Maawali Mawali
المعولي
Alawi Alawy Alaoui
علوي العلوي
Yahya Yahia
اليحيا
Budaiwi Budaiwy
البديوي
Hajraf Hajref
الحجرف
Eryani Iryani Eriany
الإرياني
Houthi Huthi Houti
الحوثي
Alimi Aleemi Olaimi
العليمي
Mikhlafi Mekhlafi
المخلافي
Qirbi Kirbi Qerbi
القربي
Mubarak Mobarak
المبارك
Safadi Safady
الصفدي
Rifai Rifa'i Refai
الرفاعي
Khasawneh Khasawnah
الخصاونة
Judeh Joudeh Gouda Judah
جودة جوده
Maliki Malki Maleki Malky
المالكي مالكي
Haniyeh Haniya Haniyah Haniyya
هنية
Erekat Ereikat Uraiqat Erakat
عريقات
Fayyad Fayad
فياض
Shtayyeh Shtayeh Ishtayeh
اشتية
Hamdallah Hamdalla
الحمدالله
Zahar Zahhar
الزهار
Mikati Miqati
ميقاتي
Hariri Harirī
الحريري حريري
Bassil Basil Bassile
باسيل
Berri Berry
بري
Aoun Aoune Awn
عون
Siniora Sanioura
السنيورة
Salam
سلام
Raggi Rajji Raji Rajjy
رجي
Sharaa Sharaa Shara Sharea Chareh
الشرع
Shaibani Shibani Shaybani Chibani Shaibany
الشيباني
Assad Asad
الأسد
Muallem Moualem Moallem Mouallem Muallim
المعلم
Mekdad Mikdad Miqdad Meqdad Mokdad Mekdad
المقداد
Abadi Ebadi Abbadi
العبادي
Sudani Soudani Sudany
السوداني
Kadhimi Kazimi Kadhemi Kazemi
الكاظمي
Jaafari Jafari Ja'fari Jaafary
الجعفري جعفري
Maliky Maliki
المالكي
Allawi Alawi
علاوي
Barzani Barazani
بارزاني برزاني
Talabani Talebani
طالباني
Zebari Zibari Zibary
زيباري
Hakim Hakeem
الحكيم
Abbas Abas
عباس
Sisi Sissi
السيسي
Morsi Mursi Morsy Morsey
مرسي
Shoukry Shukri Shokri Shoukri Choukri Shokry Shukry
شكري
Fahmy Fahmi
فهمي
Gheit Ghait Ghayt Gheith
الغيط
Abdelatty Abdelaty Abdelati
عبدالعاطي
Moussa Musa
موسى
Baradei Baradey Baradai ElBaradei
البرادعي
Madbouly Madbouli Madbuli
مدبولي
Beblawi Biblawi Bablawi
الببلاوي
Araby Arabi Elaraby
العربي
Tantawi Tantawy
طنطاوي
Mansour Mansur
منصور
Mahlab Mehleb
محلب
Qandil Kandil Qandeel
قنديل
Sharaf Charaf
شرف
Bashir Basheer
البشير
Burhan Borhan
البرهان
Dagalo Daglo Dagolo
دقلو
Hamdok Hamdouk
حمدوك
Ghandour Gandour
غندور
Karti Kerti
كرتي
Mahdi Mehdi
المهدي
Bourita Burita
بوريطة
Benkirane Benkiran
بنكيران
Othmani Otmani Uthmani
العثماني
Mezouar Mezwar
مزوار
Akhannouch Akhannoush
أخنوش
Bouteflika Boutaflika
بوتفليقة
Tebboune Teboune Tabboune
تبون
Lamamra Lamamrah Lammamra
لعمامرة
Boukadoum Bouqadoum
بوقادوم
Messahel Massahel
مساهل
Attaf Ataf
عطاف
Sellal Salal
سلال
Essebsi Sebsi Sibsi
السبسي
Saied Said
سعيد
Marzouki Marzouqi Marzuki
المرزوقي
Ghannouchi Ghannushi Ghanouchi
الغنوشي
Jhinaoui Jhinaoui Jhinawi
الجهيناوي
Jerandi Jarandi Jrandi
الجرندي
Nafti Nafty
النفطي
Chahed Chahid Shahed
الشاهد
Gaddafi Qaddafi Kadhafi Gadhafi Qadhafi Gadafi Khadafi Kaddafi Qathafi
القذافي
Haftar Hifter Hafter Heftar
حفتر
Sarraj Serraj Saraj
السراج
Dbeibah Dbeiba Dbaiba Dubaiba Dabaiba
الدبيبة
Mangoush Manqoush Mangush
المنقوش
Menfi Manfi Mnefi
المنفي
Ghazouani Ghazwani
الغزواني
Sheikh Shaikh Cheikh Shaykh
شيخ الشيخ
Omari Omary Umari
العمري
Amri Amiri Amery
العامري
Rashid Rashed
الراشد
Rubaie Rubai Roubaie
الربيعي
Zoubi Zubi Zoabi
الزعبي
Masri Masry Misri
المصري
Najjar Naggar
النجار
Khatib Khateeb Katib
الخطيب
Haddad Hadad
حداد الحداد
Khoury Khouri Houry Khuri
خوري الخوري
Sabbagh Sabagh
الصباغ
Hourani Hurani
الحوراني
Taweel Tawil
الطويل
Qadi Kadi
القاضي
Najafi Nejafi Najafy
النجفي
Tikriti Takriti
التكريتي
Baghdadi Bagdadi
البغدادي
Dulaimi Dulaymi Duleimi
الدليمي
Obeidi Ubaidi Obaidi Obeidy
العبيدي
Jubouri Juburi Jabouri Joubouri
الجبوري
Halbousi Halbusi
الحلبوسي
Nujaifi Nujayfi
النجيفي
Saadi Saady Sadi
السعدي
Tamimi Tamimy
التميمي
Humaidi Humaydi Homaidi
الحميدي
Rumaihi Romaihi Rumayhi
الرميحي
Romeizan Rumaizan
الرميزان
Sada Sadah
السادة
Sayegh Sayigh Sayigh
الصايغ
Jazi
الجازي
Qadri
القادري
`
