<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en_GB">
<context>
    <name>Postcode</name>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Ascension Island</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>British Indian Ocean Territory</translation>
    </message>
    <message>
        <source>British Antarctic Territory</source>
        <translation>British Antarctic Territory</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falkland Islands</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Cayman Islands</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairn Islands</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>South Georgia and the South Sandwich Islands</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Saint Helena</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks and Caicos Islands</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>British Virgin Islands</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا &amp;نام:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>فائل کی قسم:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;کھولیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;منتخب کریں</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>پیچھے جائیں</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر کا فولڈر</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>اوپر کے فولڈر میں جائیں</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>فہرست کے طور پر دکھائیں</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>تفصیلات دکھائیں</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>پہلو کی پٹی</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>⁨%1⁩ پہلے سے موجود ہے۔
کیا آپ اسے بدلنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;نام بدلیں</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف کریں</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;چھپی فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;نیا فولڈر</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تبدیلی کی تاریخ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کا&amp;ٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>تفصیلات دکھائیں...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>تفصیلات چھپائیں...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>سب محفوظ کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;ہاں</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;سب کے لیے ہاں</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;نہیں</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>س&amp;ب کے لیے نہیں</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>محفوظ نہ کریں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>دوبارہ ترتیب دیں</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>اصل ترتیبات بحال کریں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کا&amp;ٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;لنک کا پتا نقل کریں</translation>
    </message>
</context>
<context>
    <name>ics::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>&amp;Match a list…</source>
        <translation>فہرست ملائیں…</translation>
    </message>
    <message>
        <source>&amp;Save the map as a picture…</source>
        <translation>نقشہ تصویر کے طور پر محفوظ کریں…</translation>
    </message>
    <message>
        <source>&amp;Copy the map as a picture</source>
        <translation>نقشہ تصویر کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>Save the &amp;table as CSV…</source>
        <translation>جدول CSV میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>جائیں</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>&amp;Where am I?</source>
        <translation>میں کہاں ہوں؟</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>&amp;Up to the containing area</source>
        <translation>اوپر، بڑے علاقے پر</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>پین</translation>
    </message>
    <message>
        <source>Go to the &amp;tree</source>
        <translation>شجرے پر جائیں</translation>
    </message>
    <message>
        <source>Go to the &amp;map</source>
        <translation>نقشے پر جائیں</translation>
    </message>
    <message>
        <source>Go to the &amp;details</source>
        <translation>تفصیلات پر جائیں</translation>
    </message>
    <message>
        <source>Go to the ta&amp;ble</source>
        <translation>جدول پر جائیں</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اگلا پین</translation>
    </message>
    <message>
        <source>&amp;Filter the tree</source>
        <translation>شجرہ چھانٹیں</translation>
    </message>
    <message>
        <source>&amp;Show the tree</source>
        <translation>شجرہ دکھائیں</translation>
    </message>
    <message>
        <source>S&amp;how the details</source>
        <translation>تفصیلات دکھائیں</translation>
    </message>
    <message>
        <source>Table &amp;instead of the tree</source>
        <translation>شجرے کی جگہ جدول</translation>
    </message>
    <message>
        <source>&amp;Group by NHS region</source>
        <translation>‏NHS ریجن کے لحاظ سے گروپ کریں</translation>
    </message>
    <message>
        <source>&amp;Copy the details as text</source>
        <translation>تفصیلات متن کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Who sits here</source>
        <translation>یہاں کون بیٹھتا ہے</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>&amp;Pin for comparison</source>
        <translation>موازنے کے لیے پن کریں</translation>
    </message>
    <message>
        <source>&amp;Compare areas</source>
        <translation>علاقوں کا موازنہ</translation>
    </message>
    <message>
        <source>&amp;Areas like this one…</source>
        <translation>اس جیسے علاقے…</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>نقشہ</translation>
    </message>
    <message>
        <source>Show all of &amp;England</source>
        <translation>پورا England دکھائیں</translation>
    </message>
    <message>
        <source>Fit the &amp;selected area</source>
        <translation>منتخب علاقہ پورا دکھائیں</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>زوم اِن</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>زوم آؤٹ</translation>
    </message>
    <message>
        <source>&amp;Layers…</source>
        <translation>تہیں…</translation>
    </message>
    <message>
        <source>Compare &amp;methods…</source>
        <translation>طریقوں کا موازنہ…</translation>
    </message>
    <message>
        <source>&amp;Hexagons of equal size</source>
        <translation>برابر سائز کے مسدس</translation>
    </message>
    <message>
        <source>What a &amp;place is…</source>
        <translation>مقام سے مراد…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>What &amp;changed</source>
        <translation>کیا بدلا</translation>
    </message>
    <message>
        <source>&amp;Timeline of the reforms</source>
        <translation>اصلاحات کی ٹائم لائن</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>سسٹم کے رنگ</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>Text lar&amp;ger</source>
        <translation>متن بڑا کریں</translation>
    </message>
    <message>
        <source>Text s&amp;maller</source>
        <translation>متن چھوٹا کریں</translation>
    </message>
    <message>
        <source>Text at &amp;normal size</source>
        <translation>متن عام سائز میں</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>حرکت کم کریں</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>پوری اسکرین</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>سیکھیں</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>کیز</translation>
    </message>
    <message>
        <source>&amp;About ICS Explorer</source>
        <translation>‏ICS Explorer کے بارے میں</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مینو</translation>
    </message>
    <message>
        <source>Earlier &amp;year of the figures</source>
        <translation>اعداد کا پچھلا سال</translation>
    </message>
    <message>
        <source>&amp;Later year of the figures</source>
        <translation>اعداد کا اگلا سال</translation>
    </message>
    <message>
        <source>T&amp;each</source>
        <translation>سکھائیں</translation>
    </message>
    <message>
        <source>Guided &amp;tours</source>
        <translation>رہنما ٹور</translation>
    </message>
    <message>
        <source>&amp;Quiz</source>
        <translation>کوئز</translation>
    </message>
    <message>
        <source>&amp;Exercise: redraw the systems</source>
        <translation>مشق: نظام نئے سرے سے بنائیں</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>پیشکش موڈ</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Move the place to…</source>
        <translation>مقام منتقل کریں…</translation>
    </message>
    <message>
        <source>Mer&amp;ge the system with…</source>
        <translation>نظام ضم کریں…</translation>
    </message>
    <message>
        <source>Make the &amp;place a system…</source>
        <translation>مقام کو نظام بنائیں…</translation>
    </message>
    <message>
        <source>Re&amp;name the system…</source>
        <translation>نظام کا نام بدلیں…</translation>
    </message>
    <message>
        <source>&amp;Open an exercise…</source>
        <translation>مشق کھولیں…</translation>
    </message>
    <message>
        <source>&amp;Save the exercise…</source>
        <translation>مشق محفوظ کریں…</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Show the pane&amp;l of the exercise</source>
        <translation>مشق کا پینل دکھائیں</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>مشق چھوڑیں</translation>
    </message>
    <message>
        <source>E&amp;xplain the terms here</source>
        <translation>یہاں کی اصطلاحات سمجھائیں</translation>
    </message>
</context>
<context>
    <name>ics::AnnotationPanel</name>
    <message>
        <source>Numbers on the map</source>
        <translation>نقشے پر نمبر</translation>
    </message>
</context>
<context>
    <name>ics::Annotations</name>
    <message>
        <source>Number %1</source>
        <extracomment>a number on the map and what is written beside it</extracomment>
        <translation>نمبر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <translation>نمبر ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ics::AnswerStrip</name>
    <message>
        <source>Which is your GP practice?</source>
        <translation>آپ کی GP پریکٹس کون سی ہے؟</translation>
    </message>
    <message>
        <source>Copy this answer as text</source>
        <translation>یہ جواب متن کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>Close this answer</source>
        <translation>یہ جواب بند کریں</translation>
    </message>
    <message>
        <source>Your neighbourhood is the network of the practice where you are registered</source>
        <translation>آپ کا محلہ اس پریکٹس کا نیٹ ورک ہے جہاں آپ رجسٹرڈ ہیں</translation>
    </message>
    <message>
        <source>Answer for %1</source>
        <translation>‏⁨%1⁩ کا جواب</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 the level, %2 the name and %3 the code of an area</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩، ⁨%3⁩۔</translation>
    </message>
    <message>
        <source>%1, by your practice</source>
        <translation>‏⁨%1⁩، آپ کی پریکٹس کے مطابق</translation>
    </message>
    <message>
        <source>%1, modelled</source>
        <translation>‏⁨%1⁩، ماڈل پر مبنی</translation>
    </message>
    <message>
        <source>Go to this %1</source>
        <translation>یہاں جائیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: none recorded here</source>
        <translation>‏⁨%1⁩: یہاں کوئی ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>By your practice: %1</source>
        <translation>آپ کی پریکٹس کے مطابق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>کم دکھائیں</translation>
    </message>
</context>
<context>
    <name>ics::AreaAccount</name>
    <message>
        <source>Over a quarter of this network&apos;s patients are registered with an online practice and may live anywhere, so its area on the map means little.</source>
        <translation>اس نیٹ ورک کے ایک چوتھائی سے زیادہ مریض ایک آن لائن پریکٹس میں رجسٹرڈ ہیں اور کہیں بھی رہتے ہو سکتے ہیں، اس لیے نقشے پر اس کے علاقے کی زیادہ اہمیت نہیں۔</translation>
    </message>
    <message>
        <source>Over a quarter of this network&apos;s patients are with a university practice; where they live is not typical of the area around it.</source>
        <translation>اس نیٹ ورک کے ایک چوتھائی سے زیادہ مریض ایک یونیورسٹی پریکٹس کے ہیں؛ ان کی رہائش آس پاس کے علاقے کی عام صورت نہیں۔</translation>
    </message>
    <message>
        <source>This network shares a building with another one, so where one area ends and the other begins is a guess.</source>
        <translation>یہ نیٹ ورک ایک دوسرے نیٹ ورک کے ساتھ ایک ہی عمارت میں ہے، اس لیے ایک کا علاقہ کہاں ختم اور دوسرے کا کہاں شروع ہوتا ہے، یہ محض اندازہ ہے۔</translation>
    </message>
    <message>
        <source>All its practices are in one building, so the shape of its area is uncertain.</source>
        <translation>اس کی تمام پریکٹسز ایک ہی عمارت میں ہیں، اس لیے اس کے علاقے کی شکل غیر یقینی ہے۔</translation>
    </message>
    <message>
        <source>All its practices are in one town, but many of the people counted to it live more than 5 km away.</source>
        <translation>اس کی تمام پریکٹسز ایک ہی قصبے میں ہیں، لیکن اس میں شمار کیے گئے بہت سے افراد 5 km سے زیادہ دور رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Most of its patients are with practices that stand outside the modelled area.</source>
        <translation>اس کے زیادہ تر مریض ان پریکٹسز کے ہیں جو ماڈل پر مبنی علاقے سے باہر واقع ہیں۔</translation>
    </message>
    <message>
        <source>Some of its practices stand in another system.</source>
        <translation>اس کی کچھ پریکٹسز کسی دوسرے نظام میں واقع ہیں۔</translation>
    </message>
    <message>
        <source>Its practices stand in more than one place, but its area is drawn inside only one.</source>
        <translation>اس کی پریکٹسز ایک سے زیادہ مقامات میں واقع ہیں، لیکن اس کا علاقہ صرف ایک کے اندر کھینچا گیا ہے۔</translation>
    </message>
    <message>
        <source>Many people counted to it live far from any of its practices.</source>
        <translation>اس میں شمار کیے گئے بہت سے افراد اس کی کسی بھی پریکٹس سے دور رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Its area is in pieces, such as islands, that do not touch.</source>
        <translation>اس کا علاقہ الگ الگ ٹکڑوں میں ہے، جیسے جزیرے، جو آپس میں نہیں ملتے۔</translation>
    </message>
    <message>
        <source>The people in the modelled area differ from its share of patients by more than 5 %.</source>
        <translation>ماڈل پر مبنی علاقے کے افراد اور اس کے مریضوں کے حصے میں 5 % سے زیادہ فرق ہے۔</translation>
    </message>
    <message>
        <source>How many patients it has is not recorded; the size of its area is estimated.</source>
        <translation>اس کے مریضوں کی تعداد ریکارڈ میں نہیں؛ اس کے علاقے کا سائز اندازہ ہے۔</translation>
    </message>
    <message>
        <source>Its area crosses the border of its place: it was modelled within the places that councils make, and is listed under the place with most of its people.</source>
        <translation>اس کا علاقہ اپنے مقام کی سرحد پار کرتا ہے: اسے کونسلوں سے بننے والے مقامات کے اندر ماڈل کیا گیا تھا، اور یہ اس مقام کے تحت درج ہے جس میں اس کے زیادہ تر لوگ ہیں۔</translation>
    </message>
    <message>
        <source>No practice with a known position is recorded for it.</source>
        <translation>اس کی کوئی ایسی پریکٹس ریکارڈ میں نہیں جس کا محلِ وقوع معلوم ہو۔</translation>
    </message>
    <message>
        <source>No area could be modelled for it.</source>
        <translation>اس کے لیے کوئی علاقہ ماڈل نہیں کیا جا سکا۔</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>جانشین</translation>
    </message>
    <message>
        <source>Formerly in</source>
        <translation>پہلے کس میں</translation>
    </message>
    <message numerus="yes">
        <source>%1 people (census 2021) in %n small area(s).</source>
        <translation>
            <numerusform>⁨%n⁩ چھوٹے علاقے میں ⁨%1⁩ افراد (مردم شماری 2021)۔</numerusform>
            <numerusform>⁨%n⁩ چھوٹے علاقوں میں ⁨%1⁩ افراد (مردم شماری 2021)۔</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed on %1</source>
        <extracomment>%1 a date: 1 April 2026</extracomment>
        <translation>‏⁨%1⁩ کو کیا بدلا</translation>
    </message>
    <message>
        <source>Authority: %1.</source>
        <translation>قانونی حوالہ: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>ثبوت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 &quot;at least 1&quot;, %2 &quot;12 NHS trusts recorded here&quot;</extracomment>
        <translation>‏⁨%1⁩، منجانب: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>اشاریے</translation>
    </message>
    <message>
        <source>England: %1. Rank %2 of %3 from the highest. %4</source>
        <translation>‏England: ⁨%1⁩۔ رینک ⁨%3⁩ میں سے ⁨%2⁩، سب سے زیادہ سے شروع۔ ⁨%4⁩</translation>
    </message>
    <message>
        <source>all of it, and nothing else</source>
        <translation>یہ پورا، اور اس کے سوا کچھ نہیں</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>یہ پورا</translation>
    </message>
    <message>
        <source>%1 % of its people</source>
        <translation>اس کے ⁨%1⁩ % افراد</translation>
    </message>
    <message>
        <source>%1 · everyone here</source>
        <translation>‏⁨%1⁩ · یہاں کے سب افراد</translation>
    </message>
    <message>
        <source>%1 · %2 % of the people here</source>
        <translation>‏⁨%1⁩ · یہاں کے ⁨%2⁩ % افراد</translation>
    </message>
    <message>
        <source>%1 of its %2 small areas (LSOAs) lie here; %3 has %4.</source>
        <translation>اس کے ⁨%2⁩ میں سے ⁨%1⁩ چھوٹے علاقے (LSOA) یہاں ہیں؛ ⁨%3⁩ میں کل ⁨%4⁩ ہیں۔</translation>
    </message>
    <message>
        <source>type not recorded</source>
        <translation>قسم ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>کونسلیں</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>⁨%n⁩ کونسل</numerusform>
            <numerusform>⁨%n⁩ کونسلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <extracomment>%1 the name of a county, %2 how much of the district lies here</extracomment>
        <translation>‏⁨%1⁩ میں · ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n district council(s) below a county</source>
        <translation>
            <numerusform>کاؤنٹی کے تحت ⁨%n⁩ ڈسٹرکٹ کونسل</numerusform>
            <numerusform>کاؤنٹی کے تحت ⁨%n⁩ ڈسٹرکٹ کونسلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NHS trust(s)</source>
        <translation>
            <numerusform>‏⁨%n⁩ NHS ٹرسٹ</numerusform>
            <numerusform>‏⁨%n⁩ NHS ٹرسٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>As recorded for this system; a trust may also work in others.</source>
        <translation>جیسا اس نظام کے لیے درج ہے؛ کوئی ٹرسٹ دوسرے نظاموں میں بھی کام کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>With headquarters in this area.</source>
        <translation>جن کا صدر دفتر اس علاقے میں ہے۔</translation>
    </message>
    <message>
        <source>%1 (%2). Type derived: %3</source>
        <translation>‏⁨%1⁩ (⁨%2⁩)۔ قسم اخذ شدہ: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Stands in the small area %1. Who runs it is not recorded.</source>
        <translation>چھوٹے علاقے ⁨%1⁩ میں واقع ہے۔ اسے کون چلاتا ہے، یہ ریکارڈ میں نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n hospital(s)</source>
        <translation>
            <numerusform>⁨%n⁩ ہسپتال</numerusform>
            <numerusform>⁨%n⁩ ہسپتال</numerusform>
        </translation>
    </message>
    <message>
        <source>By where they stood in 2022, of every kind and owner.</source>
        <translation>2022 میں ان کے محلِ وقوع کے مطابق؛ ہر قسم اور ہر مالک کے۔</translation>
    </message>
    <message>
        <source>Primary care networks</source>
        <translation>پرائمری کیئر نیٹ ورکس</translation>
    </message>
    <message numerus="yes">
        <source>%n primary care network(s)</source>
        <translation>
            <numerusform>⁨%n⁩ پرائمری کیئر نیٹ ورک</numerusform>
            <numerusform>⁨%n⁩ پرائمری کیئر نیٹ ورکس</numerusform>
        </translation>
    </message>
    <message>
        <source>A size that guides give for such an area, not a rule. Compared with the residents.</source>
        <translation>یہ وہ حجم ہے جو رہنما کتابچے ایسے علاقے کے لیے بتاتے ہیں، کوئی ضابطہ نہیں۔ موازنہ رہائشیوں کی تعداد سے ہے۔</translation>
    </message>
    <message>
        <source>Population beside the documents’ ranges</source>
        <translation>آبادی، دستاویزات کی رینج کے مقابل</translation>
    </message>
    <message>
        <source>Residents, Census 2021</source>
        <translation>رہائشی، مردم شماری 2021</translation>
    </message>
    <message>
        <source>On practices’ lists, 2024/25</source>
        <translation>پریکٹسز کی فہرستوں پر، 2024/25</translation>
    </message>
    <message>
        <source>Patients on their lists</source>
        <translation>ان کی فہرستوں پر مریض</translation>
    </message>
    <message>
        <source>Mean of 2024/25. Lists count more people than the census: some have moved away and are still listed.</source>
        <translation>2024/25 کی اوسط۔ فہرستوں میں مردم شماری سے زیادہ افراد ہوتے ہیں: کچھ لوگ جا چکے ہیں مگر فہرست میں باقی ہیں۔</translation>
    </message>
    <message>
        <source>%1 patients</source>
        <translation>‏⁨%1⁩ مریض</translation>
    </message>
    <message>
        <source>%1. Code %2.</source>
        <translation>‏⁨%1⁩۔ کوڈ ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Member of %1.</source>
        <translation>‏⁨%1⁩ کا رکن۔</translation>
    </message>
    <message numerus="yes">
        <source>%n GP practice(s)</source>
        <translation>
            <numerusform>‏⁨%n⁩ GP پریکٹس</numerusform>
            <numerusform>‏⁨%n⁩ GP پریکٹسز</numerusform>
        </translation>
    </message>
    <message>
        <source>The members of this network.</source>
        <translation>اس نیٹ ورک کے ارکان۔</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>‏⁨%1⁩ افراد</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>ایک نظر میں</translation>
    </message>
    <message>
        <source>Land area</source>
        <translation>زمینی رقبہ</translation>
    </message>
    <message>
        <source>Measured on the boundaries of the small areas, to the high-water mark.</source>
        <translation>چھوٹے علاقوں کی سرحدوں پر ناپا گیا، مدّ کے بلند نشان تک۔</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>‏ONS کوڈ</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>‏ODS کوڈ</translation>
    </message>
    <message>
        <source>Code in this application</source>
        <translation>اس ایپلیکیشن میں کوڈ</translation>
    </message>
    <message>
        <source>In being since</source>
        <translation>قیام کی تاریخ</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>بند ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>کس کا حصہ</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>شامل علاقے</translation>
    </message>
    <message>
        <source>No area of this level is recorded here.</source>
        <translation>اس سطح کا کوئی علاقہ یہاں ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a kind of area, %2 what is taken for it: &quot;Place (sub-ICB locations)&quot;</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>یہ کیا کرتا ہے</translation>
    </message>
    <message>
        <source>Sets the direction for all of %1, makes the changes that need its size, and looks after the money held in common.</source>
        <translation>پورے ⁨%1⁩ کی سمت طے کرتا ہے، وہ تبدیلیاں لاتا ہے جن کے لیے اتنا بڑا پیمانہ ضروری ہے، اور مشترکہ رقم سنبھالتا ہے۔</translation>
    </message>
    <message>
        <source>Who decides: the ICB</source>
        <translation>فیصلہ کون کرتا ہے: ICB</translation>
    </message>
    <message>
        <source>Plans NHS services, receives the national budget, and buys and monitors care.</source>
        <translation>‏NHS خدمات کی منصوبہ بندی کرتا ہے، قومی بجٹ وصول کرتا ہے، اور نگہداشت خریدتا اور اس کی نگرانی کرتا ہے۔</translation>
    </message>
    <message>
        <source>Who decides: the ICP</source>
        <translation>فیصلہ کون کرتا ہے: ICP</translation>
    </message>
    <message>
        <source>Assesses what people need and writes the strategy that guides the board and the councils; jobs, housing and the environment count, too.</source>
        <translation>لوگوں کی ضروریات کا جائزہ لیتی ہے اور وہ حکمتِ عملی لکھتی ہے جو بورڈ اور کونسلوں کی رہنمائی کرتی ہے؛ روزگار، رہائش اور ماحول بھی اس میں شامل ہیں۔</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>طے شدہ نہیں</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level. It suggests specialised services here, and money for primary care further down.</source>
        <translation>‏NHS England نے طے نہیں کیا کہ کون سا کام کس سطح کا ہے۔ اس کی تجویز ہے کہ خصوصی خدمات یہاں ہوں اور پرائمری کیئر کی رقم نچلی سطح پر۔</translation>
    </message>
    <message>
        <source>Sources differ: who delivers</source>
        <translation>ماخذ مختلف ہیں: عمل کون کرتا ہے</translation>
    </message>
    <message>
        <source>The board carries out the strategy (Staffordshire, 2022); largely the providers in the neighbourhoods do (BHTA, 2023).</source>
        <translation>بورڈ حکمتِ عملی پر عمل کرتا ہے (Staffordshire، 2022)؛ زیادہ تر محلوں میں خدمات فراہم کرنے والے ادارے عمل کرتے ہیں (BHTA، 2023)۔</translation>
    </message>
    <message>
        <source>Brings hospitals, councils and networks of practices together, with community hospitals and voluntary organisations, and develops care that acts before people fall ill (anticipatory care).</source>
        <translation>ہسپتالوں، کونسلوں اور پریکٹسز کے نیٹ ورکس کو کمیونٹی ہسپتالوں اور رضاکار تنظیموں کے ساتھ اکٹھا کرتا ہے، اور ایسی نگہداشت کو فروغ دیتا ہے جو لوگوں کے بیمار ہونے سے پہلے عمل کرے (پیشگی نگہداشت)۔</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>فیصلہ کون کرتا ہے</translation>
    </message>
    <message>
        <source>The Integrated Care Board of %2 leads tasks and budgets here as well as for the whole system.</source>
        <translation>‏⁨%2⁩ کا Integrated Care Board پورے نظام کی طرح یہاں بھی کاموں اور بجٹ کی قیادت کرتا ہے۔</translation>
    </message>
    <message>
        <source>Its borders</source>
        <translation>اس کی سرحدیں</translation>
    </message>
    <message>
        <source>May follow those of councils or what people feel to be one area; a town, a borough or a county.</source>
        <translation>کونسلوں کی سرحدوں کے مطابق ہو سکتی ہیں یا اس کے مطابق جسے لوگ ایک علاقہ سمجھتے ہیں؛ کوئی قصبہ، بورو یا کاؤنٹی۔</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level.</source>
        <translation>‏NHS England نے طے نہیں کیا کہ کون سا کام کس سطح کا ہے۔</translation>
    </message>
    <message>
        <source>Sources differ: where the ICP works</source>
        <translation>ماخذ مختلف ہیں: ICP کہاں کام کرتی ہے</translation>
    </message>
    <message>
        <source>One guide puts a partnership at this level (BHTA, 2023). By law, there is one joint committee for the area of each board.</source>
        <translation>ایک رہنما کتابچہ اس سطح پر پارٹنرشپ بتاتا ہے (BHTA، 2023)۔ قانون کے مطابق ہر بورڈ کے علاقے کے لیے ایک مشترکہ کمیٹی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>GP practices work together with community services and social care, as a primary care network.</source>
        <translation>‏GP پریکٹسز کمیونٹی خدمات اور سوشل کیئر کے ساتھ مل کر، پرائمری کیئر نیٹ ورک کے طور پر، کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>The level above</source>
        <translation>اوپر کی سطح</translation>
    </message>
    <message>
        <source>%2 connects its networks with the council, community hospitals and voluntary organisations.</source>
        <translation>‏⁨%2⁩ اپنے نیٹ ورکس کو کونسل، کمیونٹی ہسپتالوں اور رضاکار تنظیموں سے جوڑتا ہے۔</translation>
    </message>
    <message>
        <source>NHS England has not fixed which task belongs to which level. It suggests passing money for primary care down.</source>
        <translation>‏NHS England نے طے نہیں کیا کہ کون سا کام کس سطح کا ہے۔ اس کی تجویز ہے کہ پرائمری کیئر کی رقم نچلی سطح کو دی جائے۔</translation>
    </message>
    <message>
        <source>The only one in %1.</source>
        <translation>‏⁨%1⁩ میں یہی ایک ہے۔</translation>
    </message>
    <message>
        <source>One of %1 in %2.</source>
        <extracomment>%1 &quot;12 places&quot;, %2 the system</extracomment>
        <translation>‏⁨%2⁩ میں ⁨%1⁩ ہیں؛ یہ ان میں سے ایک ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Its %n practice(s) make up the network.</source>
        <translation>
            <numerusform>اس کی ⁨%n⁩ پریکٹس سے یہ نیٹ ورک بنتا ہے۔</numerusform>
            <numerusform>اس کی ⁨%n⁩ پریکٹسز سے یہ نیٹ ورک بنتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <extracomment>%1 &quot;12 neighbourhoods&quot;</extracomment>
        <translation>اس میں شامل: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>In %1: %2, which join up councils, hospitals and networks, and %3 of GP practices.</source>
        <translation>‏⁨%1⁩ میں: ⁨%2⁩، جو کونسلوں، ہسپتالوں اور نیٹ ورکس کو جوڑتے ہیں، اور GP پریکٹسز کے ⁨%3⁩۔</translation>
    </message>
    <message>
        <source>How it is made up</source>
        <translation>اس کی ساخت</translation>
    </message>
    <message>
        <source>Counted in this edition of the atlas.</source>
        <translation>اٹلس کے اس ایڈیشن میں شمار کیا گیا۔</translation>
    </message>
    <message>
        <source>Told in this application’s own words.</source>
        <translation>اس ایپلیکیشن کے اپنے الفاظ میں۔</translation>
    </message>
    <message>
        <source>What happens at this level</source>
        <translation>اس سطح پر کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>This area was changed in an exercise. It is not real, and nobody decided it.</source>
        <translation>یہ علاقہ ایک مشق میں بدلا گیا۔ یہ حقیقی نہیں، اور کسی نے اس کا فیصلہ نہیں کیا۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year</comment>
        <extracomment>%1 a year, %2 the figure of that year</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>سال بہ سال</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>first and last year</comment>
        <translation>‏⁨%1⁩ تا ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ics::AreaCommands</name>
    <message>
        <source>Pinned for comparison: press to unpin (Ctrl+D)</source>
        <translation>موازنے کے لیے پن شدہ: پن ہٹانے کے لیے دبائیں (Ctrl+D)</translation>
    </message>
    <message>
        <source>Pin for comparison (Ctrl+D)</source>
        <translation>موازنے کے لیے پن کریں (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Pin %1 for comparison</source>
        <translation>‏⁨%1⁩ کو موازنے کے لیے پن کریں</translation>
    </message>
    <message>
        <source>Areas &amp;like %1…</source>
        <translation>‏⁨%1⁩ جیسے علاقے…</translation>
    </message>
</context>
<context>
    <name>ics::AreaComparison</name>
    <message>
        <source>does not apply</source>
        <translation>لاگو نہیں</translation>
    </message>
    <message numerus="yes">
        <source>highest of %n</source>
        <translation>
            <numerusform>⁨%n⁩ میں سب سے زیادہ</numerusform>
            <numerusform>⁨%n⁩ میں سب سے زیادہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lowest of %n</source>
        <translation>
            <numerusform>⁨%n⁩ میں سب سے کم</numerusform>
            <numerusform>⁨%n⁩ میں سب سے کم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>‏⁨%2⁩ کا ⁨%1⁩ گنا</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>‏⁨%1⁩ کے برابر</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>‏⁨%2⁩ سے ⁨%1⁩ زیادہ</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>‏⁨%2⁩ سے ⁨%1⁩ کم</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>ماخذ: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>Source: %1. Date of the data: %2.</source>
        <translation>ماخذ: ⁨%1⁩۔ ڈیٹا کی تاریخ: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <extracomment>%1 on what footing a fact stands: &quot;Statutory&quot;</extracomment>
        <translation>بنیاد: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>These are areas of different kinds: compare their rates rather than their counts.</source>
        <translation>یہ مختلف قسم کے علاقے ہیں: ان کی تعداد کی جگہ شرح کا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>They are of different editions.</source>
        <translation>یہ مختلف ایڈیشنوں کے ہیں۔</translation>
    </message>
    <message>
        <source>Some have land in common.</source>
        <translation>کچھ کی زمین مشترک ہے۔</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>کس کا حصہ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ایڈیشن</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>‏ONS کوڈ</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>‏ODS کوڈ</translation>
    </message>
    <message>
        <source>Land area</source>
        <translation>زمینی رقبہ</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>Measured on the boundaries of the small areas, to the high-water mark.</source>
        <translation>چھوٹے علاقوں کی سرحدوں پر ناپا گیا، مدّ کے بلند نشان تک۔</translation>
    </message>
    <message>
        <source>Wholly or partly in the area.</source>
        <translation>پوری یا جزوی طور پر اس علاقے میں۔</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <translation>‏NHS ٹرسٹس</translation>
    </message>
    <message>
        <source>Of a system those recorded for it, which may also work elsewhere; of any other area those with headquarters in it.</source>
        <translation>نظام کے لیے وہ جو اس کے لیے درج ہیں، اور دوسری جگہ بھی کام کر سکتے ہیں؛ کسی اور علاقے کے لیے وہ جن کا صدر دفتر اس میں ہے۔</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>‏GP پریکٹسز</translation>
    </message>
    <message>
        <source>Members of a neighbourhood&apos;s network; of any other area those with premises in it.</source>
        <translation>محلے کے لیے اس کے نیٹ ورک کے ارکان؛ کسی اور علاقے کے لیے وہ جن کی عمارت اس میں ہے۔</translation>
    </message>
    <message>
        <source>Members of the ICB, at least</source>
        <translation>‏ICB کے ارکان، کم از کم</translation>
    </message>
    <message>
        <source>The least that the law requires of an Integrated Care Board.</source>
        <translation>کم از کم تعداد جو قانون Integrated Care Board کے لیے لازم قرار دیتا ہے۔</translation>
    </message>
    <message>
        <source>Members of the ICP, at least</source>
        <translation>‏ICP کے ارکان، کم از کم</translation>
    </message>
    <message>
        <source>Of an Integrated Care Partnership: one from the board and one from each council that lies wholly or partly in the area.</source>
        <translation>‏Integrated Care Partnership کے لیے: ایک بورڈ سے اور ایک ہر اس کونسل سے جو پوری یا جزوی طور پر اس علاقے میں ہے۔</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>ساخت</translation>
    </message>
</context>
<context>
    <name>ics::AreaNote</name>
    <message>
        <source>%1 of the %2 LSOAs of %3, around %4, among others. The others lie in %5.</source>
        <translation>‏⁨%3⁩ کے ⁨%2⁩ LSOA میں سے ⁨%1⁩، بشمول ⁨%4⁩ کے آس پاس کے۔ باقی ⁨%5⁩ میں ہیں۔</translation>
    </message>
    <message>
        <source>%1 of the %2 LSOAs of %3, around %4. The others lie in %5.</source>
        <translation>‏⁨%3⁩ کے ⁨%2⁩ LSOA میں سے ⁨%1⁩، ⁨%4⁩ کے آس پاس۔ باقی ⁨%5⁩ میں ہیں۔</translation>
    </message>
    <message>
        <source>%1 of the %2 LSOAs of %3, in %4. The others lie in %5.</source>
        <translation>‏⁨%3⁩ کے ⁨%2⁩ LSOA میں سے ⁨%1⁩، ⁨%4⁩ میں۔ باقی ⁨%5⁩ میں ہیں۔</translation>
    </message>
    <message>
        <source>Before that, its area was in %1.</source>
        <translation>اس سے پہلے اس کا علاقہ ⁨%1⁩ میں تھا۔</translation>
    </message>
    <message>
        <source>It took in %1 LSOAs (of 2011) of NHS %2 CCG.</source>
        <translation>اس نے NHS ⁨%2⁩ CCG کے ⁨%1⁩ LSOA (2011 کے) لیے۔</translation>
    </message>
    <message>
        <source>%1 LSOAs (of 2011) of NHS %2 CCG went to sub-ICB location %3 instead.</source>
        <translation>‏NHS ⁨%2⁩ CCG کے ⁨%1⁩ LSOA (2011 کے) اس کی بجائے Sub-ICB لوکیشن ⁨%3⁩ میں گئے۔</translation>
    </message>
    <message>
        <source>Its ONS code and name of this edition are not recorded.</source>
        <translation>اس ایڈیشن کا اس کا ONS کوڈ اور نام ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Most of its patients are with practices outside its system; it is shown in the nearest place of that system.</source>
        <translation>اس کے زیادہ تر مریض اس کے نظام سے باہر کی پریکٹسز کے ہیں؛ یہ اس نظام کے قریب ترین مقام میں دکھایا گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::AreaTable</name>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>جدول CSV میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>جدول CSV میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Areas on the map</source>
        <translation>نقشے پر علاقے</translation>
    </message>
    <message>
        <source>Enter goes into an area, Ctrl+C copies the selected rows.</source>
        <translation>‏Enter سے علاقے میں داخل ہوں، Ctrl+C سے منتخب قطاریں کاپی کریں۔</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>جدول کے کالم</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>ics::AreaTableModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏⁨%2⁩ میں سے ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رینک</translation>
    </message>
    <message>
        <source>Rank: 1 is the highest figure</source>
        <translation>رینک: 1 سب سے زیادہ عدد ہے</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>Class on the map</source>
        <translation>نقشے پر درجہ</translation>
    </message>
    <message>
        <source>± England</source>
        <comment>difference from the figure of England</comment>
        <translation>± England</translation>
    </message>
    <message>
        <source>Difference from England</source>
        <translation>‏England سے فرق</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>کس میں واقع</translation>
    </message>
</context>
<context>
    <name>ics::AreaTreeModel</name>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <translation>⁨%1⁩
⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>‏⁨%1⁩، ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1
GP practice · %2</source>
        <translation>⁨%1⁩
‏GP پریکٹس · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, GP practice</source>
        <translation>‏⁨%1⁩، GP پریکٹس</translation>
    </message>
    <message>
        <source>%1 on list</source>
        <translation>فہرست پر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>آبادی</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>اشاریہ</translation>
    </message>
</context>
<context>
    <name>ics::Badge</name>
    <message>
        <source>S</source>
        <comment>statutory</comment>
        <translation>ق</translation>
    </message>
    <message>
        <source>N</source>
        <comment>NHS administrative</comment>
        <translation>ن</translation>
    </message>
    <message>
        <source>P</source>
        <comment>national policy</comment>
        <translation>پ</translation>
    </message>
    <message>
        <source>O</source>
        <comment>official statistic</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>L</source>
        <comment>locally defined</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>D</source>
        <comment>derived</comment>
        <translation>ا</translation>
    </message>
    <message>
        <source>M</source>
        <comment>modelled</comment>
        <translation>ڈ</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>بنیاد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::Basis</name>
    <message>
        <source>statutory</source>
        <translation>قانونی</translation>
    </message>
    <message>
        <source>Set out in an Act of Parliament or in an order made under one.</source>
        <translation>‏Act of Parliament (پارلیمنٹ کے قانون) میں یا اس کے تحت جاری حکم میں طے کیا گیا۔</translation>
    </message>
    <message>
        <source>NHS administrative</source>
        <translation>‏NHS انتظامی</translation>
    </message>
    <message>
        <source>Used by the NHS to organise itself and published in its registers, but not set by law.</source>
        <translation>‏NHS اسے اپنے انتظام کے لیے استعمال کرتا اور اپنے رجسٹروں میں شائع کرتا ہے، لیکن یہ قانون سے طے نہیں۔</translation>
    </message>
    <message>
        <source>national policy</source>
        <translation>قومی پالیسی</translation>
    </message>
    <message>
        <source>Required or advised by NHS England or the government, but not by statute.</source>
        <translation>‏NHS England یا حکومت اسے لازم قرار دیتی یا اس کا مشورہ دیتی ہے، لیکن قانون نہیں۔</translation>
    </message>
    <message>
        <source>official statistic</source>
        <translation>سرکاری شماریات</translation>
    </message>
    <message>
        <source>Published by a statistical office, or added up from its small areas without any assumption.</source>
        <translation>شماریات کے دفتر کا شائع کردہ، یا اس کے چھوٹے علاقوں سے بغیر کسی مفروضے کے جمع کیا گیا۔</translation>
    </message>
    <message>
        <source>locally defined</source>
        <translation>مقامی طور پر طے شدہ</translation>
    </message>
    <message>
        <source>Chosen locally; no national register or published boundary exists. Shown here by the nearest council area.</source>
        <translation>مقامی طور پر چنا گیا؛ کوئی قومی رجسٹر یا شائع شدہ سرحد موجود نہیں۔ یہاں قریب ترین کونسل کے علاقے سے دکھایا گیا ہے۔</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>اخذ شدہ</translation>
    </message>
    <message>
        <source>Worked out by this application from published data by a stated rule.</source>
        <translation>اس ایپلیکیشن نے شائع شدہ ڈیٹا سے بتائے گئے ضابطے کے مطابق نکالا۔</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>ماڈل پر مبنی</translation>
    </message>
    <message>
        <source>Estimated by this application; no boundary has been published. Treat edges as approximate.</source>
        <translation>اس ایپلیکیشن کا اندازہ؛ کوئی سرحد شائع نہیں ہوئی۔ کناروں کو تخمینی سمجھیں۔</translation>
    </message>
</context>
<context>
    <name>ics::BeforeAfterCard</name>
    <message>
        <source>Before and after</source>
        <translation>پہلے اور بعد</translation>
    </message>
    <message>
        <source>Choose an area in the list or on the map to see it before and after.</source>
        <translation>پہلے اور بعد کی صورت دیکھنے کے لیے فہرست میں یا نقشے پر علاقہ چنیں۔</translation>
    </message>
    <message>
        <source>Space or B turns the map from before to after. Enter on the map comes close to the chosen change; Home shows all of England. An arrow is as wide as many people went that way.</source>
        <translation>‏Space یا B نقشے کو پہلے سے بعد پر بدلتا ہے۔ نقشے پر Enter چنی گئی تبدیلی کے قریب لے جاتا ہے؛ Home پورا England دکھاتا ہے۔ تیر جتنا چوڑا ہو، اتنے ہی زیادہ لوگ اس طرف گئے۔</translation>
    </message>
    <message>
        <source>Outlines before and after</source>
        <translation>پہلے اور بعد کے خاکے</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>‏⁨%1⁩ تک</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>‏⁨%1⁩ سے</translation>
    </message>
    <message>
        <source>Opens the area in the edition of %1.</source>
        <translation>علاقے کو ⁨%1⁩ کے ایڈیشن میں کھولتا ہے۔</translation>
    </message>
    <message>
        <source>%1 people · %2</source>
        <translation>‏⁨%1⁩ افراد · ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 of them are part of this change</source>
        <translation>ان میں سے ⁨%1⁩ اس تبدیلی کا حصہ ہیں</translation>
    </message>
    <message>
        <source>%1 of them were part of this change</source>
        <translation>ان میں سے ⁨%1⁩ اس تبدیلی کا حصہ تھے</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>⁨%n⁩ کونسل</numerusform>
            <numerusform>⁨%n⁩ کونسلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partnership: at least %n member(s) by law</source>
        <translation>
            <numerusform>پارٹنرشپ: قانون کے مطابق کم از کم ⁨%n⁩ رکن</numerusform>
            <numerusform>پارٹنرشپ: قانون کے مطابق کم از کم ⁨%n⁩ ارکان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::BoardComposition</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>⁨%n⁩ نشست</numerusform>
            <numerusform>⁨%n⁩ نشستیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Who holds the seat is not recorded.</source>
        <translation>یہ نشست کس کے پاس ہے، ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>May nominate: %1.</source>
        <extracomment>%1 &quot;12 NHS trusts recorded here&quot;</extracomment>
        <translation>نامزد کر سکتے ہیں: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>Legal reference: %1.</source>
        <extracomment>%1 the paragraph of an Act, or &quot;not recorded&quot;</extracomment>
        <translation>قانونی حوالہ: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>ماخذ: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>ثبوت: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Ch</source>
        <translation>چ</translation>
    </message>
    <message>
        <source>NHS England, with the Secretary of State’s approval</source>
        <translation>‏NHS England، Secretary of State (وزیر) کی منظوری سے</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>چ ا</translation>
    </message>
    <message>
        <source>The chair, with NHS England’s approval</source>
        <translation>چیئر، NHS England کی منظوری سے</translation>
    </message>
    <message>
        <source>T</source>
        <translation>ٹ</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>LA</source>
        <translation>ک</translation>
    </message>
    <message>
        <source>F</source>
        <translation>م</translation>
    </message>
    <message>
        <source>M</source>
        <translation>ط</translation>
    </message>
    <message>
        <source>N</source>
        <translation>ن</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>غ</translation>
    </message>
    <message numerus="yes">
        <source>%n NHS trust(s) recorded here</source>
        <translation>
            <numerusform>یہاں درج ⁨%n⁩ NHS ٹرسٹ</numerusform>
            <numerusform>یہاں درج ⁨%n⁩ NHS ٹرسٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>One board is recorded for each trust; others that work here may nominate as well.</source>
        <translation>ہر ٹرسٹ کے لیے ایک بورڈ درج ہے؛ یہاں کام کرنے والے دوسرے ٹرسٹ بھی نامزد کر سکتے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n GP practice(s) here</source>
        <translation>
            <numerusform>یہاں کی ⁨%n⁩ GP پریکٹس</numerusform>
            <numerusform>یہاں کی ⁨%n⁩ GP پریکٹسز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n council(s) here</source>
        <translation>
            <numerusform>یہاں کی ⁨%n⁩ کونسل</numerusform>
            <numerusform>یہاں کی ⁨%n⁩ کونسلیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>کم از کم ⁨%n⁩</numerusform>
            <numerusform>کم از کم ⁨%n⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>کم از کم 1</translation>
    </message>
    <message>
        <source>no seat of its own</source>
        <translation>اپنی کوئی نشست نہیں</translation>
    </message>
    <message>
        <source>Further members</source>
        <translation>مزید ارکان</translation>
    </message>
    <message>
        <source>may be added</source>
        <translation>شامل کیے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>The law says “at least”, so a board may have more members than these. Whether this one has any is not recorded.</source>
        <translation>قانون ”کم از کم“ کہتا ہے، اس لیے بورڈ کے ارکان ان سے زیادہ ہو سکتے ہیں۔ اس بورڈ کے ہیں یا نہیں، یہ ریکارڈ میں نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>at least %n, among them the partner members</source>
        <translation>
            <numerusform>کم از کم ⁨%n⁩، جن میں پارٹنر ارکان شامل ہیں</numerusform>
            <numerusform>کم از کم ⁨%n⁩، جن میں پارٹنر ارکان شامل ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who nominate the partner members</source>
        <translation>پارٹنر ارکان کو نامزد کرنے والے</translation>
    </message>
    <message>
        <source>The three partner members already make up this number: they are not counted twice.</source>
        <translation>تین پارٹنر ارکان سے یہ تعداد پوری ہو جاتی ہے: انہیں دو بار نہیں گنا جاتا۔</translation>
    </message>
    <message>
        <source>Integrated Care Board (ICB)</source>
        <translation>Integrated Care Board (ICB)</translation>
    </message>
    <message>
        <source>The NHS body that plans and buys care here. The law sets a minimum of members; NHS England’s policy adds to it. Who holds each seat is not recorded in this atlas.</source>
        <translation>‏NHS کا وہ ادارہ جو یہاں نگہداشت کی منصوبہ بندی کرتا اور اسے خریدتا ہے۔ قانون ارکان کی کم از کم تعداد طے کرتا ہے؛ NHS England کی پالیسی اس میں اضافہ کرتی ہے۔ کون سی نشست کس کے پاس ہے، یہ اس اٹلس میں درج نہیں۔</translation>
    </message>
    <message>
        <source>Named by law</source>
        <translation>قانون میں مذکور</translation>
    </message>
    <message>
        <source>Partner members, by law</source>
        <translation>پارٹنر ارکان، قانون کے مطابق</translation>
    </message>
    <message>
        <source>These already make up the three ordinary members that the law requires.</source>
        <translation>ان سے وہ تین عام ارکان پورے ہو جاتے ہیں جو قانون لازم قرار دیتا ہے۔</translation>
    </message>
    <message>
        <source>NHS England’s policy</source>
        <translation>‏NHS England کی پالیسی</translation>
    </message>
    <message>
        <source>Expected, but not required by law.</source>
        <translation>متوقع، لیکن قانوناً لازم نہیں۔</translation>
    </message>
    <message>
        <source>May be added</source>
        <translation>شامل کیے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>%1 by law, partner members counted once; %2 with NHS England’s policy</source>
        <extracomment>%1 &quot;5 seats&quot;, %2 &quot;10&quot;</extracomment>
        <translation>قانون کے مطابق ⁨%1⁩، پارٹنر ارکان ایک بار شمار کیے گئے؛ NHS England کی پالیسی کے ساتھ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 % of its people live here; they are %2 % of the people of the system. %3 of its %4 small areas (LSOAs) lie here.</source>
        <extracomment>%1 and %2 percentages, %3 and %4 counts of small areas</extracomment>
        <translation>اس کے ⁨%1⁩ % افراد یہاں رہتے ہیں؛ وہ نظام کے افراد کا ⁨%2⁩ % ہیں۔ اس کے ⁨%4⁩ میں سے ⁨%3⁩ چھوٹے علاقے (LSOA) یہاں ہیں۔</translation>
    </message>
    <message>
        <source>Member from %1</source>
        <extracomment>%1 the name of a council: one seat on the partnership</extracomment>
        <translation>‏⁨%1⁩ سے رکن</translation>
    </message>
    <message>
        <source>ICB</source>
        <translation>ICB</translation>
    </message>
    <message>
        <source>The Integrated Care Board</source>
        <translation>Integrated Care Board</translation>
    </message>
    <message>
        <source>as many as it decides</source>
        <translation>جتنے وہ طے کرے</translation>
    </message>
    <message>
        <source>no seat by right</source>
        <translation>نشست کا حق نہیں</translation>
    </message>
    <message>
        <source>The partnership decides</source>
        <translation>پارٹنرشپ فیصلہ کرتی ہے</translation>
    </message>
    <message>
        <source>Integrated Care Partnership (ICP)</source>
        <translation>Integrated Care Partnership (ICP)</translation>
    </message>
    <message>
        <source>From the ICB</source>
        <translation>‏ICB کی طرف سے</translation>
    </message>
    <message>
        <source>One from each responsible council</source>
        <translation>ہر ذمہ دار کونسل سے ایک</translation>
    </message>
    <message>
        <source>Councils with social care duties that lie wholly or partly in the area.</source>
        <translation>سوشل کیئر کی ذمہ دار کونسلیں جو پوری یا جزوی طور پر اس علاقے میں ہیں۔</translation>
    </message>
    <message>
        <source>As the partnership decides</source>
        <translation>جیسے پارٹنرشپ فیصلہ کرے</translation>
    </message>
    <message>
        <source>Named by guidance</source>
        <translation>سرکاری رہنمائی میں مذکور</translation>
    </message>
    <message>
        <source>With an interest, but without a seat by right.</source>
        <translation>ان کا تعلق بنتا ہے، لیکن نشست کا حق نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The joint committee of the ICB and the councils that writes the strategy. By law it has at least %n member(s) here: one from the ICB and one from each responsible council.</source>
        <translation>
            <numerusform>‏ICB اور کونسلوں کی مشترکہ کمیٹی جو حکمتِ عملی لکھتی ہے۔ قانون کے مطابق یہاں اس کا کم از کم ⁨%n⁩ رکن ہے: ایک ICB سے اور ایک ہر ذمہ دار کونسل سے۔</numerusform>
            <numerusform>‏ICB اور کونسلوں کی مشترکہ کمیٹی جو حکمتِ عملی لکھتی ہے۔ قانون کے مطابق یہاں اس کے کم از کم ⁨%n⁩ ارکان ہیں: ایک ICB سے اور ایک ہر ذمہ دار کونسل سے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by law, and whom the partnership adds</source>
        <extracomment>%1 &quot;3 seats&quot;</extracomment>
        <translation>قانون کے مطابق ⁨%1⁩، اور وہ جنہیں پارٹنرشپ شامل کرے</translation>
    </message>
</context>
<context>
    <name>ics::BoardTable</name>
    <message>
        <source>Seats of the board and the partnership</source>
        <translation>بورڈ اور پارٹنرشپ کی نشستیں</translation>
    </message>
    <message>
        <source>A row for each seat. Ctrl+C copies the selected rows.</source>
        <translation>ہر نشست کی ایک قطار۔ Ctrl+C سے منتخب قطاریں کاپی کریں۔</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>جدول کے کالم</translation>
    </message>
    <message>
        <source>Press a heading to sort by it</source>
        <translation>ترتیب دینے کے لیے سرخی دبائیں</translation>
    </message>
    <message>
        <source>Save the seats as CSV</source>
        <translation>نشستیں CSV میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>ics::BoardTableModel</name>
    <message>
        <source>ICB</source>
        <translation>ICB</translation>
    </message>
    <message>
        <source>ICP</source>
        <translation>ICP</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Who nominates or appoints</source>
        <translation>نامزد یا مقرر کرنے والا</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Legal reference</source>
        <translation>قانونی حوالہ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
</context>
<context>
    <name>ics::BoardsPage</name>
    <message>
        <source>System</source>
        <translation>نظام</translation>
    </message>
    <message>
        <source>Choose a system</source>
        <translation>نظام چنیں</translation>
    </message>
    <message>
        <source>The system whose board and partnership are shown</source>
        <translation>وہ نظام جس کا بورڈ اور پارٹنرشپ دکھائے گئے ہیں</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>متن کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>‏CSV میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Charts of the seats</source>
        <translation>نشستوں کے چارٹ</translation>
    </message>
    <message>
        <source>Divider between the table and the seat</source>
        <translation>جدول اور نشست کے درمیان تقسیم</translation>
    </message>
    <message>
        <source>%1 has no board of its own: every system has. Choose a system above, in the tree or on the map.</source>
        <translation>‏⁨%1⁩ کا اپنا کوئی بورڈ نہیں: بورڈ ہر نظام کا ہوتا ہے۔ اوپر، شجرے میں یا نقشے پر نظام چنیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 lies in %n systems; this one has most of its people.</source>
        <translation>
            <numerusform>‏⁨%1⁩، ⁨%n⁩ نظام میں واقع ہے؛ اس کے زیادہ تر لوگ اسی نظام میں ہیں۔</numerusform>
            <numerusform>‏⁨%1⁩، ⁨%n⁩ نظاموں میں واقع ہے؛ اس کے زیادہ تر لوگ اس نظام میں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies in this system.</source>
        <translation>‏⁨%1⁩ اس نظام میں واقع ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::Breadcrumb</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of an area, %2 its kind, e.g. &quot;Essex (Place)&quot;</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>آپ کہاں ہیں</translation>
    </message>
</context>
<context>
    <name>ics::ChangeLegend</name>
    <message>
        <source>Legend</source>
        <translation>نقشے کی کلید</translation>
    </message>
    <message>
        <source>Former border</source>
        <translation>سابق سرحد</translation>
    </message>
    <message>
        <source>Border now</source>
        <translation>موجودہ سرحد</translation>
    </message>
    <message>
        <source>Where people went</source>
        <translation>لوگ کہاں گئے</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ics::ChangeList</name>
    <message>
        <source>Nothing here has that name or code.</source>
        <translation>یہاں کسی کا یہ نام یا کوڈ نہیں۔</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>نام یا کوڈ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Filter the list of changes by name or code</source>
        <translation>تبدیلیوں کی فہرست نام یا کوڈ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>چھانٹیں</translation>
    </message>
    <message>
        <source>Copy all changes as CSV (Ctrl+C in the list)</source>
        <translation>تمام تبدیلیاں CSV کے طور پر کاپی کریں (فہرست میں Ctrl+C)</translation>
    </message>
    <message>
        <source>Save all changes as CSV…</source>
        <translation>تمام تبدیلیاں CSV میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>What became of each area</source>
        <translation>ہر علاقے کا کیا ہوا</translation>
    </message>
    <message>
        <source>Space turns the map from before to after, Ctrl+C copies all changes as CSV.</source>
        <translation>‏Space نقشے کو پہلے سے بعد پر بدلتا ہے، Ctrl+C سے تمام تبدیلیاں CSV کے طور پر کاپی کریں۔</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>فہرست کے کالم</translation>
    </message>
    <message>
        <source>Save all changes as CSV</source>
        <translation>تمام تبدیلیاں CSV میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>ics::ChangeListModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 what happened, e.g. &quot;Closed&quot;, %2 to how many areas</extracomment>
        <translation>‏⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>an area</comment>
        <translation>‏⁨%1⁩ میں</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an area</comment>
        <translation>‏⁨%1⁩ سے</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1⁩ %</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>‏⁨%1⁩ افراد</translation>
    </message>
    <message>
        <source>What happened, to which area, and where its people went or came from</source>
        <translation>کیا ہوا، کس علاقے کا، اور اس کے لوگ کہاں گئے یا کہاں سے آئے</translation>
    </message>
    <message>
        <source>People (census 2021) whose area is another one than before</source>
        <translation>افراد (مردم شماری 2021) جن کا علاقہ پہلے سے مختلف ہے</translation>
    </message>
    <message>
        <source>Small areas (LSOAs) that lie in another area than before</source>
        <translation>چھوٹے علاقے (LSOA) جو پہلے سے مختلف علاقے میں ہیں</translation>
    </message>
    <message>
        <source>Share of the area&apos;s people</source>
        <translation>علاقے کے افراد میں حصہ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>LSOAs</source>
        <translation>LSOA</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>حصہ</translation>
    </message>
</context>
<context>
    <name>ics::ChangeMap</name>
    <message>
        <source>%1 before %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩ سے پہلے</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩ سے اب تک</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>زوم اِن (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>زوم آؤٹ (−)</translation>
    </message>
    <message>
        <source>Fit the chosen change (Enter on the map)</source>
        <translation>چنی گئی تبدیلی پوری دکھائیں (نقشے پر Enter)</translation>
    </message>
    <message>
        <source>Show all changes (End)</source>
        <translation>تمام تبدیلیاں دکھائیں (End)</translation>
    </message>
    <message>
        <source>Show all of England (Home)</source>
        <translation>پورا England دکھائیں (Home)</translation>
    </message>
</context>
<context>
    <name>ics::ChangesPage</name>
    <message>
        <source>Level compared</source>
        <translation>موازنے کی سطح</translation>
    </message>
    <message>
        <source>Divider between panes</source>
        <translation>پین کے درمیان تقسیم</translation>
    </message>
    <message>
        <source>Space or B turns from before to after.</source>
        <translation>‏Space یا B پہلے سے بعد پر بدلتا ہے۔</translation>
    </message>
    <message>
        <source>Which kind of area is compared</source>
        <translation>کس قسم کے علاقے کا موازنہ ہے</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 &quot;42 systems&quot;</extracomment>
        <translation>پہلے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>بعد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::ClassMenu</name>
    <message>
        <source>Choose how the figures are classed and coloured</source>
        <translation>چنیں کہ اعداد کے درجے اور رنگ کیسے بنیں</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>As circles</source>
        <translation>دائروں میں</translation>
    </message>
    <message>
        <source>The area of each circle is proportional to the count.</source>
        <translation>ہر دائرے کا رقبہ تعداد کے متناسب ہے۔</translation>
    </message>
    <message>
        <source>As a rate</source>
        <translation>شرح کے طور پر</translation>
    </message>
    <message>
        <source>The count divided by what it is a part of can be shaded; the count itself cannot.</source>
        <translation>تعداد کو اس کُل پر تقسیم کر کے رنگ سے دکھایا جا سکتا ہے جس کا وہ حصہ ہے؛ خود تعداد کو نہیں۔</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Continuous colour, no classes</source>
        <translation>مسلسل رنگ، درجوں کے بغیر</translation>
    </message>
    <message>
        <source>The colour changes with the figure: every difference is seen, none is read exactly.</source>
        <translation>رنگ عدد کے ساتھ بدلتا ہے: ہر فرق نظر آتا ہے، ٹھیک ٹھیک کوئی نہیں پڑھا جاتا۔</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>درجوں کی تعداد</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>As a rate: %1</source>
        <translation>شرح کے طور پر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The same scale in all editions</source>
        <translation>تمام ایڈیشنوں میں ایک ہی پیمانہ</translation>
    </message>
    <message>
        <source>Classes are made of the areas of all editions, so that colours can be compared.</source>
        <translation>درجے تمام ایڈیشنوں کے علاقوں سے بنتے ہیں، تاکہ رنگوں کا موازنہ ہو سکے۔</translation>
    </message>
</context>
<context>
    <name>ics::ClassMethod</name>
    <message>
        <source>Equal intervals</source>
        <translation>مساوی وقفے</translation>
    </message>
    <message>
        <source>Every class is equally wide: best where the figures are spread evenly.</source>
        <translation>ہر درجہ برابر چوڑا ہے: جب اعداد یکساں پھیلے ہوں تو بہترین۔</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>کوانٹائل</translation>
    </message>
    <message>
        <source>Every class holds as many areas as another: best for ranking.</source>
        <translation>ہر درجے میں برابر تعداد میں علاقے: رینک دیکھنے کے لیے بہترین۔</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>قدرتی حدیں</translation>
    </message>
    <message>
        <source>Areas in a class are as alike as can be: best for showing groups.</source>
        <translation>ایک درجے کے علاقے ممکنہ حد تک ملتے جلتے ہیں: گروہ دکھانے کے لیے بہترین۔</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>گول اعداد</translation>
    </message>
    <message>
        <source>Equally wide classes with round edges: easiest to read out.</source>
        <translation>برابر چوڑے درجے، گول اعداد کی حدیں: پڑھ کر سنانے میں سب سے آسان۔</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>معیاری انحراف</translation>
    </message>
    <message>
        <source>Classes lie round the mean of the areas, one standard deviation wide.</source>
        <translation>درجے علاقوں کی اوسط کے گرد ہیں، ہر ایک معیاری انحراف جتنا چوڑا۔</translation>
    </message>
    <message>
        <source>Head and tail</source>
        <translation>ہیڈ اور ٹیل</translation>
    </message>
    <message>
        <source>Splits at the mean, then what lies above it again: for few very high figures.</source>
        <translation>اوسط پر تقسیم کرتا ہے، پھر اس سے اوپر کے حصے کو دوبارہ: چند بہت بڑے اعداد کے لیے۔</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>ہاتھ سے طے شدہ</translation>
    </message>
    <message>
        <source>The edges are where you have put them on the histogram.</source>
        <translation>حدیں وہیں ہیں جہاں آپ نے انہیں ہسٹوگرام پر رکھا ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::ClassStrip</name>
    <message>
        <source>Legend of all maps</source>
        <translation>تمام نقشوں کی کلید</translation>
    </message>
</context>
<context>
    <name>ics::ColourScheme</name>
    <message>
        <source>Blues</source>
        <translation>نیلے رنگ</translation>
    </message>
    <message>
        <source>Green to blue</source>
        <translation>سبز سے نیلا</translation>
    </message>
    <message>
        <source>Yellow to green</source>
        <translation>پیلے سے سبز</translation>
    </message>
    <message>
        <source>Yellow to brown</source>
        <translation>پیلے سے بھورا</translation>
    </message>
    <message>
        <source>Reds</source>
        <translation>سرخ رنگ</translation>
    </message>
    <message>
        <source>Purples</source>
        <translation>جامنی رنگ</translation>
    </message>
    <message>
        <source>Yellow to blue</source>
        <translation>پیلے سے نیلا</translation>
    </message>
    <message>
        <source>Blue and orange about England</source>
        <translation>‏England کے گرد نیلا اور نارنجی</translation>
    </message>
</context>
<context>
    <name>ics::CommandLine</name>
    <message>
        <source>edition to look in, by its key (2023-04 or 2026-04); as a rule the one in force today</source>
        <translation>جس ایڈیشن میں دیکھنا ہے، اس کے شناختی نام سے (2023-04 یا 2026-04)؛ عموماً وہ جو آج نافذ ہے</translation>
    </message>
    <message>
        <source>atlas to read instead of the one that came with the program</source>
        <translation>پروگرام کے ساتھ آنے والے اٹلس کی جگہ پڑھا جانے والا اٹلس</translation>
    </message>
    <message>
        <source>what a place is: council (as a rule), sub-icb, district, or a CSV of your own: area and place</source>
        <translation>مقام سے کیا مراد ہے: council (عموماً)، sub-icb، district، یا آپ کی اپنی CSV: علاقہ اور مقام</translation>
    </message>
    <message>
        <source>answer find, show and legend with one JSON object</source>
        <translation>find، show اور legend کا جواب ایک JSON object میں دیں</translation>
    </message>
    <message>
        <source>for match: the column of the postcodes, by its heading or number; as a rule it is found</source>
        <translation>match کے لیے: پوسٹ کوڈز کا کالم، سرخی یا نمبر سے؛ عموماً خود مل جاتا ہے</translation>
    </message>
    <message>
        <source>for match: say beside a text (FILE.about.txt) what its columns are, of which date, and whose data they are; a workbook always says so</source>
        <translation>match کے لیے: متن کے ساتھ (FILE.about.txt) بتائیں کہ اس کے کالم کیا ہیں، کس تاریخ کے ہیں اور ڈیٹا کس کا ہے؛ ورک بک میں یہ ہمیشہ ہوتا ہے</translation>
    </message>
    <message>
        <source>open the window at an area, by its code, or at a postcode</source>
        <translation>ونڈو کسی علاقے پر، اس کے کوڈ سے، یا کسی پوسٹ کوڈ پر کھولیں</translation>
    </message>
    <message>
        <source>level on the map: region, system, place, neighbourhood, council, district or sub-icb</source>
        <translation>نقشے پر سطح: region، system، place، neighbourhood، council، district یا sub-icb</translation>
    </message>
    <message>
        <source>indicator on the map, by its key, e.g. imd_score</source>
        <translation>نقشے پر اشاریہ، اس کے شناختی نام سے، مثلاً imd_score</translation>
    </message>
    <message>
        <source>how figures are classed: quantile, natural-breaks, equal-interval, pretty, standard-deviation, head-tail or continuous</source>
        <translation>اعداد کے درجے کیسے بنیں: quantile، natural-breaks، equal-interval، pretty، standard-deviation، head-tail یا continuous</translation>
    </message>
    <message>
        <source>edges between the classes, set by hand, e.g. 10,20,30</source>
        <translation>درجوں کے درمیان حدیں، ہاتھ سے طے شدہ، مثلاً 10,20,30</translation>
    </message>
    <message>
        <source>how a count is shown: circles or rate</source>
        <translation>تعداد کیسے دکھائی جائے: circles یا rate</translation>
    </message>
    <message>
        <source>a second indicator, shown together with the first</source>
        <translation>دوسرا اشاریہ، پہلے کے ساتھ دکھایا گیا</translation>
    </message>
    <message>
        <source>number of classes, 3 to 9</source>
        <translation>درجوں کی تعداد، 3 سے 9</translation>
    </message>
    <message>
        <source>colours of the map, by their key, e.g. reds or blue-orange</source>
        <translation>نقشے کے رنگ، ان کے شناختی نام سے، مثلاً reds یا blue-orange</translation>
    </message>
    <message>
        <source>what lies over the map besides: council, sub-icb, district, coast, grid or north; a minus takes one away, e.g. council,grid,-names,-london</source>
        <translation>نقشے پر اور کیا ہو: council، sub-icb، district، coast، grid یا north؛ منفی کا نشان ہٹا دیتا ہے، مثلاً council,grid,-names,-london</translation>
    </message>
    <message>
        <source>show the map once for each method of making classes</source>
        <translation>درجے بنانے کے ہر طریقے کے لیے نقشہ ایک بار دکھائیں</translation>
    </message>
    <message>
        <source>land, or hexagons: every area equally large</source>
        <translation>land، یا hexagons: ہر علاقہ برابر بڑا</translation>
    </message>
    <message>
        <source>open a page in place of the map, e.g. compare</source>
        <translation>نقشے کی جگہ ایک صفحہ کھولیں، مثلاً compare</translation>
    </message>
    <message>
        <source>areas to compare, up to four, by their codes, e.g. QNC,QHM; see --page compare</source>
        <translation>موازنے کے علاقے، زیادہ سے زیادہ چار، ان کے کوڈ سے، مثلاً QNC,QHM؛ دیکھیں --page compare</translation>
    </message>
    <message>
        <source>where you are, as a GPS receiver writes it, for “Where am I?”; or its port, serial:/dev/ttyUSB0</source>
        <translation>”میں کہاں ہوں؟“ کے لیے آپ کا محلِ وقوع، جیسے GPS ریسیور لکھتا ہے؛ یا اس کا پورٹ، serial:/dev/ttyUSB0</translation>
    </message>
    <message>
        <source>size of the window, e.g. 1280x800</source>
        <translation>ونڈو کا سائز، مثلاً 1280x800</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light، dark یا system</translation>
    </message>
    <message>
        <source>language of the texts, e.g. en or cy</source>
        <translation>متن کی زبان، مثلاً en یا cy</translation>
    </message>
    <message>
        <source>write a picture of the window (PNG) and quit</source>
        <translation>ونڈو کی تصویر (PNG) لکھیں اور بند کریں</translation>
    </message>
    <message>
        <source>for measuring: print first_map_ms at the first complete map and quit</source>
        <translation>پیمائش کے لیے: پہلے مکمل نقشے پر first_map_ms لکھیں اور بند کریں</translation>
    </message>
    <message>
        <source>for measuring: show every level, print resident_kib and quit</source>
        <translation>پیمائش کے لیے: ہر سطح دکھائیں، resident_kib لکھیں اور بند کریں</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>ورژن لکھیں</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>یہ مدد لکھیں</translation>
    </message>
    <message>
        <source>what a postcode, a part of one, a name or a code stands for</source>
        <translation>کوئی پوسٹ کوڈ، اس کا حصہ، نام یا کوڈ کس کے لیے ہے</translation>
    </message>
    <message>
        <source>an area by its code: parents, children, facts and their sources</source>
        <translation>علاقہ اس کے کوڈ سے: اوپر اور نیچے کے علاقے، معلومات اور ان کے ماخذ</translation>
    </message>
    <message>
        <source>answers every postcode of a list (CSV or XLSX); --edition both gives the answers of all editions</source>
        <translation>فہرست (CSV یا XLSX) کے ہر پوسٹ کوڈ کا جواب؛ --edition both تمام ایڈیشنوں کے جواب دیتا ہے</translation>
    </message>
    <message>
        <source>classes of the map and how many areas are in each; also --level, --method and --classes</source>
        <translation>نقشے کے درجے اور ہر ایک میں کتنے علاقے ہیں؛ --level، --method اور --classes کے ساتھ بھی</translation>
    </message>
    <message>
        <source>derive the data tables from the publishers&apos; files</source>
        <translation>ناشروں کی فائلوں سے ڈیٹا کے جدول اخذ کریں</translation>
    </message>
    <message>
        <source>found, or done</source>
        <translation>مل گیا، یا ہو گیا</translation>
    </message>
    <message>
        <source>nothing found, or a postcode that no area of England answers for</source>
        <translation>کچھ نہیں ملا، یا ایسا پوسٹ کوڈ جس کا England کا کوئی علاقہ نہیں</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>غلط استعمال</translation>
    </message>
    <message>
        <source>the atlas is missing, damaged, not an atlas, or of another version</source>
        <translation>اٹلس موجود نہیں، خراب ہے، اٹلس نہیں، یا کسی اور ورژن کا ہے</translation>
    </message>
    <message>
        <source>a file could not be read or written, or an import failed</source>
        <translation>کوئی فائل پڑھی یا لکھی نہ جا سکی، یا درآمد ناکام رہی</translation>
    </message>
    <message>
        <source>ICS Explorer: England&apos;s Integrated Care Systems in a tree, on a map and in words.</source>
        <translation>ICS Explorer: England کے Integrated Care Systems شجرے میں، نقشے پر اور الفاظ میں۔</translation>
    </message>
    <message>
        <source>Usage: ics-explorer [OPTIONS]             opens the window
       ics-explorer COMMAND [OPTIONS]     answers in the terminal</source>
        <translation>استعمال: ics-explorer [OPTIONS]             ونڈو کھولتا ہے
       ics-explorer COMMAND [OPTIONS]     ٹرمینل میں جواب دیتا ہے</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>کمانڈز:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>اختیارات:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>اختتامی کوڈ:</translation>
    </message>
    <message>
        <source>the systems as an exercise redraws them (a file of the window); every answer says so; not for match</source>
        <translation>نظام جیسے کوئی مشق انہیں نئے سرے سے بناتی ہے (ونڈو کی ایک فائل)؛ ہر جواب یہ بتاتا ہے؛ match کے لیے نہیں</translation>
    </message>
    <message>
        <source>for match: the file to write, a workbook if it ends in .xlsx; it appears only when it is complete; for quiz: a PDF to print</source>
        <translation>match کے لیے: لکھی جانے والی فائل، .xlsx پر ختم ہو تو ورک بک؛ یہ مکمل ہونے پر ہی ظاہر ہوتی ہے؛ quiz کے لیے: چھاپنے کے لیے PDF</translation>
    </message>
    <message>
        <source>for quiz: the code of the class; the same code gives the same questions</source>
        <translation>quiz کے لیے: کلاس کوڈ؛ ایک ہی کوڈ سے وہی سوال ملتے ہیں</translation>
    </message>
    <message>
        <source>for quiz: 5, 10 or 20 questions</source>
        <translation>quiz کے لیے: 5، 10 یا 20 سوال</translation>
    </message>
    <message>
        <source>for quiz: kinds of question, of locate, name, level, seat and change</source>
        <translation>quiz کے لیے: سوالوں کی قسمیں، ان میں سے: locate، name، level، seat اور change</translation>
    </message>
    <message>
        <source>for quiz: only a region or a system, by its code</source>
        <translation>quiz کے لیے: صرف ایک ریجن یا نظام، اس کے کوڈ سے</translation>
    </message>
    <message>
        <source>for quiz: with the answers, on pages of their own</source>
        <translation>quiz کے لیے: جوابات کے ساتھ، الگ صفحات پر</translation>
    </message>
    <message>
        <source>open in presenter mode, large and in high contrast</source>
        <translation>پیشکش موڈ میں کھولیں، بڑا اور زیادہ کنٹراسٹ کے ساتھ</translation>
    </message>
    <message>
        <source>begin a guided tour, by its key or its file, perhaps at a step: april-2026:3 or ours.json</source>
        <translation>رہنما ٹور شروع کریں، اس کے شناختی نام یا فائل سے، چاہیں تو کسی مرحلے پر: april-2026:3 یا ours.json</translation>
    </message>
    <message>
        <source>questions for a class, as text or with -o as a PDF; also --code, --number, --kinds, --field, --answers</source>
        <translation>کلاس کے لیے سوال، متن کے طور پر یا -o کے ساتھ PDF میں؛ --code، --number، --kinds، --field، --answers کے ساتھ بھی</translation>
    </message>
    <message>
        <source>what is wrong with a tour that you have written, line by line</source>
        <translation>آپ کے لکھے ہوئے ٹور میں کیا غلط ہے، سطر بہ سطر</translation>
    </message>
    <message>
        <source>opens the window with a saved exercise or a tour</source>
        <translation>محفوظ شدہ مشق یا ٹور کے ساتھ ونڈو کھولتا ہے</translation>
    </message>
</context>
<context>
    <name>ics::Commands</name>
    <message>
        <source>No area has the code “%1” in the edition %2.</source>
        <translation>ایڈیشن ⁨%2⁩ میں کسی علاقے کا کوڈ ”⁨%1⁩“ نہیں۔</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>یہ ان میں سے ایک ہے: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>See ics-explorer --help.</source>
        <translation>دیکھیں: ics-explorer --help۔</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remarks in REPORT.md</source>
        <translation>
            <numerusform>… اور REPORT.md میں مزید ⁨%n⁩ نکتہ</numerusform>
            <numerusform>… اور REPORT.md میں مزید ⁨%n⁩ نکات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was left as it was.</source>
        <translation>⁨%1⁩ کو جوں کا توں چھوڑ دیا گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>⁨%1⁩ میں ⁨%Ln⁩ قطار لکھی گئی۔</numerusform>
            <numerusform>⁨%1⁩ میں ⁨%Ln⁩ قطاریں لکھی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than the first one, so what was added stands further right; the first is on line %1.</source>
        <translation>
            <numerusform>⁨%Ln⁩ قطار میں پہلی قطار سے زیادہ فیلڈ ہیں، اس لیے جو شامل کیا گیا وہ مزید آگے کے کالموں میں ہے؛ پہلی ایسی قطار سطر ⁨%1⁩ پر ہے۔</numerusform>
            <numerusform>⁨%Ln⁩ قطاروں میں پہلی قطار سے زیادہ فیلڈ ہیں، اس لیے جو شامل کیا گیا وہ مزید آگے کے کالموں میں ہے؛ پہلی ایسی قطار سطر ⁨%1⁩ پر ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %  %2 rows</source>
        <translation>⁨%1⁩ %  ⁨%2⁩ قطاریں</translation>
    </message>
    <message>
        <source>Name the column of the postcodes with --column, by its heading or its number from 1.</source>
        <translation>پوسٹ کوڈز کے کالم کا نام --column سے بتائیں، اس کی سرخی یا 1 سے شروع ہونے والے نمبر سے۔</translation>
    </message>
    <message>
        <source>As at %1 (%2)</source>
        <extracomment>%1 an edition such as &quot;April 2026&quot;, %2 when it is or was in force</extracomment>
        <translation>⁨%1⁩ کے مطابق (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them all</source>
        <translation>
            <numerusform>… اور مزید ⁨%n⁩؛ --json سب دکھاتا ہے</numerusform>
            <numerusform>… اور مزید ⁨%n⁩؛ --json سب دکھاتا ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Other matches</source>
        <translation>دیگر نتائج</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>The nearest GP practices and their networks (PCN); your own is that of your practice</source>
        <translation>قریب ترین GP پریکٹسز اور ان کے نیٹ ورکس (PCN)؛ آپ کا نیٹ ورک آپ کی پریکٹس والا ہے</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ماخذ</translation>
    </message>
    <message numerus="yes">
        <source>The tour “%1” can be used: %n step(s).</source>
        <translation>
            <numerusform>ٹور ”⁨%1⁩“ استعمال ہو سکتا ہے: ⁨%n⁩ مرحلہ۔</numerusform>
            <numerusform>ٹور ”⁨%1⁩“ استعمال ہو سکتا ہے: ⁨%n⁩ مراحل۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::CompareMethods</name>
    <message>
        <source>Same figures, different method</source>
        <translation>وہی اعداد، مختلف طریقہ</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>درجوں کی تعداد</translation>
    </message>
    <message>
        <source>Number of classes in all the maps</source>
        <translation>تمام نقشوں میں درجوں کی تعداد</translation>
    </message>
    <message>
        <source>&amp;Classes</source>
        <translation>درجے</translation>
    </message>
    <message>
        <source>Use this one (Alt+%1)</source>
        <translation>یہ استعمال کریں (Alt+⁨%1⁩)</translation>
    </message>
    <message>
        <source>The figures are the same in every map. Fit is the share of their differences that lies between the classes.</source>
        <translation>ہر نقشے میں اعداد ایک ہی ہیں۔ موزونیت ان کے باہمی فرق کا وہ حصہ ہے جو درجوں کے درمیان ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::ComparePage</name>
    <message>
        <source>With &amp;England</source>
        <translation>‏England کے ساتھ</translation>
    </message>
    <message>
        <source>The whole country as the last column</source>
        <translation>آخری کالم میں پورا ملک</translation>
    </message>
    <message>
        <source>Areas &amp;like…</source>
        <translation>ملتے جلتے علاقے…</translation>
    </message>
    <message>
        <source>Find the areas that are most like the first one pinned</source>
        <translation>وہ علاقے ڈھونڈیں جو پہلے پن شدہ علاقے سے سب سے زیادہ ملتے ہیں</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>کاپی کریں</translation>
    </message>
    <message>
        <source>Copy the table as tab-separated text (Ctrl+C in the table)</source>
        <translation>جدول ٹیب سے جدا متن کے طور پر کاپی کریں (جدول میں Ctrl+C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the table as CSV or as a workbook, with sources</source>
        <translation>جدول CSV میں یا ورک بک کے طور پر، ماخذ کے ساتھ، محفوظ کریں</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>جدول کلپ بورڈ پر ہے۔</translation>
    </message>
    <message>
        <source>Put two to four areas side by side</source>
        <translation>دو سے چار علاقے ساتھ ساتھ رکھیں</translation>
    </message>
    <message>
        <source>Choose an area in tree, table or map and press Ctrl+D, or the pin beside its name in the details. Or type a name or code above. Areas of any kind can be compared: systems, places, neighbourhoods, councils, regions.</source>
        <translation>شجرے، جدول یا نقشے میں علاقہ چنیں اور Ctrl+D دبائیں، یا تفصیلات میں اس کے نام کے ساتھ والی پن۔ یا اوپر نام یا کوڈ لکھیں۔ ہر قسم کے علاقوں کا موازنہ ہو سکتا ہے: نظام، مقامات، محلے، کونسلیں، ریجنز۔</translation>
    </message>
    <message>
        <source>Pin the area that is selected in the window</source>
        <translation>ونڈو میں منتخب علاقہ پن کریں</translation>
    </message>
    <message>
        <source>Find the areas that are most like the one that is selected in the window</source>
        <translation>وہ علاقے ڈھونڈیں جو ونڈو میں منتخب علاقے سے سب سے زیادہ ملتے ہیں</translation>
    </message>
    <message>
        <source>Divider between table and maps</source>
        <translation>جدول اور نقشوں کے درمیان تقسیم</translation>
    </message>
    <message>
        <source>One area is pinned: add another to compare it with.</source>
        <translation>ایک علاقہ پن شدہ ہے: موازنے کے لیے ایک اور شامل کریں۔</translation>
    </message>
    <message>
        <source>▲ highest, ▼ lowest of those pinned; in the second line, compared with %1.</source>
        <translation>‏▲ پن شدہ علاقوں میں سب سے زیادہ، ▼ سب سے کم؛ دوسری سطر میں، ⁨%1⁩ سے موازنہ۔</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>‏⁨%1⁩ کو پن کریں</translation>
    </message>
    <message>
        <source>Compare %1 with areas like it…</source>
        <translation>‏⁨%1⁩ کا موازنہ اس جیسے علاقوں سے کریں…</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>موازنہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table as text (*.csv)</source>
        <translation>ورک بک (*.xlsx);;جدول بطور متن (*.csv)</translation>
    </message>
    <message>
        <source>The comparison was saved as %1.</source>
        <translation>موازنہ ⁨%1⁩ کے نام سے محفوظ ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonFile</name>
    <message>
        <source>What this is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>Areas of England side by side, from ICS Explorer %1 on %2.</source>
        <translation>‏England کے علاقے ساتھ ساتھ، ICS Explorer ⁨%1⁩ سے، ⁨%2⁩ کو۔</translation>
    </message>
    <message>
        <source>To be borne in mind</source>
        <translation>توجہ طلب باتیں</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>خالی خانے</translation>
    </message>
    <message>
        <source>What does not apply to an area of that kind.</source>
        <translation>جو اس قسم کے علاقے پر لاگو نہیں۔</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>ماخذ کا حوالہ</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>اکائی</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>ڈیٹا کی تاریخ</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonHeader</name>
    <message>
        <source>Columns of the comparison</source>
        <translation>موازنے کے کالم</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonMapCard</name>
    <message>
        <source>parts: %1</source>
        <extracomment>%1 lowest and highest figure of the parts of the area</extracomment>
        <translation>حصے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Map of %1</source>
        <translation>‏⁨%1⁩ کا نقشہ</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonMaps</name>
    <message>
        <source>Areas on the maps</source>
        <translation>نقشوں پر علاقے</translation>
    </message>
    <message>
        <source>Same &amp;ground scale</source>
        <translation>زمین کا یکساں پیمانہ</translation>
    </message>
    <message>
        <source>Maps side by side</source>
        <translation>نقشے ساتھ ساتھ</translation>
    </message>
    <message>
        <source>A kilometre is as long on every map; otherwise every area fills its map</source>
        <translation>ہر نقشے پر کلومیٹر برابر لمبا ہے؛ ورنہ ہر علاقہ اپنا نقشہ بھر دیتا ہے</translation>
    </message>
    <message>
        <source>What the maps are divided into</source>
        <translation>نقشے کس میں تقسیم ہیں</translation>
    </message>
    <message>
        <source>Small areas (LSOAs)</source>
        <translation>چھوٹے علاقے (LSOA)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>lowest and highest figure</extracomment>
        <translation>‏⁨%1⁩ تا ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>A count is not shaded, because large areas would look important only because they are large. Choose a rate.</source>
        <translation>تعداد کو رنگ سے نہیں دکھایا جاتا، کیونکہ بڑے علاقے صرف اپنے رقبے کی وجہ سے اہم لگتے۔ کوئی شرح چنیں۔</translation>
    </message>
    <message>
        <source>This indicator is not recorded for areas of this level. Choose another level or indicator.</source>
        <translation>یہ اشاریہ اس سطح کے علاقوں کے لیے ریکارڈ میں نہیں۔ کوئی اور سطح یا اشاریہ چنیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small areas</source>
        <translation>
            <numerusform>⁨%Ln⁩ چھوٹا علاقہ</numerusform>
            <numerusform>⁨%Ln⁩ چھوٹے علاقے</numerusform>
        </translation>
    </message>
    <message>
        <source>One scale for all maps: the classes are those of all %1 of England (%2).</source>
        <translation>تمام نقشوں کا ایک پیمانہ: درجے پورے England کے ہیں: ⁨%1⁩ (⁨%2⁩)۔</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>indicator, year</comment>
        <translation>‏⁨%2⁩ میں ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonModel</name>
    <message>
        <source>What is compared</source>
        <translation>کس کا موازنہ ہے</translation>
    </message>
</context>
<context>
    <name>ics::ComparisonTable</name>
    <message>
        <source>Areas side by side</source>
        <translation>علاقے ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Enter shows an indicator on the maps, Ctrl+C copies the selected rows or all of them.</source>
        <translation>‏Enter سے اشاریہ نقشوں پر دکھائیں، Ctrl+C سے منتخب یا تمام قطاریں کاپی کریں۔</translation>
    </message>
</context>
<context>
    <name>ics::ContentHash</name>
    <message>
        <source>its header was changed</source>
        <translation>اس کا ہیڈر بدلا گیا ہے</translation>
    </message>
    <message>
        <source>its checksum does not match</source>
        <translation>اس کا چیک سم نہیں ملتا</translation>
    </message>
    <message>
        <source>it is longer than it should be</source>
        <translation>یہ جتنی ہونی چاہیے اس سے لمبی ہے</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>یہ فولڈر ہے، فائل نہیں</translation>
    </message>
    <message>
        <source>it is not an SQLite database</source>
        <translation>یہ SQLite ڈیٹابیس نہیں</translation>
    </message>
    <message>
        <source>it is a database of another application</source>
        <translation>یہ کسی اور ایپلیکیشن کا ڈیٹابیس ہے</translation>
    </message>
</context>
<context>
    <name>ics::Data</name>
    <message>
        <source>Added up from small areas.</source>
        <translation>چھوٹے علاقوں سے جمع کیا گیا۔</translation>
    </message>
    <message>
        <source>Residents divided by the land to the mean high water mark, from borders generalised to 20 m.</source>
        <translation>رہائشیوں کی تعداد، اوسط بلند مدّ کے نشان تک کی زمین پر تقسیم؛ سرحدیں 20 m تک سادہ کی گئی ہیں۔</translation>
    </message>
    <message>
        <source>People of small areas classified as rural in 2021.</source>
        <translation>ان چھوٹے علاقوں کے لوگ جنہیں 2021 میں دیہی قرار دیا گیا۔</translation>
    </message>
    <message>
        <source>Both parts added up from small areas, then divided.</source>
        <translation>دونوں حصے چھوٹے علاقوں سے جمع کیے گئے، پھر تقسیم کیے گئے۔</translation>
    </message>
    <message>
        <source>Average of small areas weighted by Census 2021 population; the publisher weighs by its own estimates, so figures may differ slightly.</source>
        <translation>چھوٹے علاقوں کی اوسط، مردم شماری 2021 کی آبادی کے وزن کے ساتھ؛ ناشر اپنے تخمینوں سے وزن دیتا ہے، اس لیے اعداد میں معمولی فرق ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>People of the small areas in the most deprived tenth by the Index of Multiple Deprivation.</source>
        <translation>‏Index of Multiple Deprivation کے مطابق سب سے زیادہ محروم دسویں حصے کے چھوٹے علاقوں کے لوگ۔</translation>
    </message>
    <message>
        <source>People of the small areas in the two most deprived tenths by the Index of Multiple Deprivation.</source>
        <translation>‏Index of Multiple Deprivation کے مطابق سب سے زیادہ محروم دو دسویں حصوں کے چھوٹے علاقوں کے لوگ۔</translation>
    </message>
    <message>
        <source>Average of small areas weighted by all residents of Census 2021, though the rate is of people of working age.</source>
        <translation>چھوٹے علاقوں کی اوسط، مردم شماری 2021 کے تمام رہائشیوں کے وزن کے ساتھ، اگرچہ شرح کام کرنے کی عمر کے لوگوں کی ہے۔</translation>
    </message>
    <message>
        <source>Population-weighted average of the small areas&apos; figures, each adjusted for age and sex by the publisher. The exact figure for a larger area would need its own adjustment.</source>
        <translation>چھوٹے علاقوں کے اعداد کی آبادی کے وزن کے ساتھ اوسط؛ ہر عدد کو ناشر نے عمر اور جنس کے لحاظ سے درست کیا ہے۔ بڑے علاقے کے بالکل درست عدد کے لیے الگ درستی ضروری ہوتی۔</translation>
    </message>
    <message>
        <source>Published for the 42 systems of 2022 to 2026 only; not recorded for any other area.</source>
        <translation>صرف 2022 سے 2026 کے 42 نظاموں کے لیے شائع شدہ؛ کسی اور علاقے کے لیے ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Counted where the premises stand; for a neighbourhood, the practices of its network.</source>
        <translation>وہاں گنا گیا جہاں عمارت واقع ہے؛ محلے کے لیے، اس کے نیٹ ورک کی پریکٹسز۔</translation>
    </message>
    <message>
        <source>Practices without a recorded list are left out.</source>
        <translation>جن پریکٹسز کی فہرست ریکارڈ میں نہیں، وہ شامل نہیں۔</translation>
    </message>
    <message>
        <source>Published for districts; given for every area that consists of whole districts, not recorded for others.</source>
        <translation>ڈسٹرکٹس کے لیے شائع شدہ؛ ہر اس علاقے کے لیے دیا گیا ہے جو پورے ڈسٹرکٹس پر مشتمل ہے، باقی کے لیے ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Counted where the headquarters stand, whatever area the trust serves.</source>
        <translation>وہاں گنا گیا جہاں صدر دفتر ہے، ٹرسٹ چاہے جس علاقے کو خدمات دے۔</translation>
    </message>
    <message>
        <source>Counted by their position in 2022.</source>
        <translation>2022 میں ان کے محلِ وقوع کے مطابق گنے گئے۔</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>چیئر</translation>
    </message>
    <message>
        <source>The text itself was read.</source>
        <translation>اصل متن پڑھا گیا۔</translation>
    </message>
    <message>
        <source>Appointed by NHS England with the Secretary of State&apos;s approval.</source>
        <translation>‏NHS England مقرر کرتا ہے، Secretary of State (وزیر) کی منظوری سے۔</translation>
    </message>
    <message>
        <source>Chief executive</source>
        <translation>چیف ایگزیکٹو</translation>
    </message>
    <message>
        <source>Chosen by the chair, approved by NHS England, and employed by the board.</source>
        <translation>چیئر چنتا ہے، NHS England منظوری دیتا ہے، اور بورڈ ملازم رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Ordinary members, all together</source>
        <translation>عام ارکان، سب ملا کر</translation>
    </message>
    <message>
        <source>The three partner members below already make up this number.</source>
        <translation>نیچے دیے گئے تین پارٹنر ارکان سے یہ تعداد پوری ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Partner member from NHS trusts and foundation trusts</source>
        <translation>‏NHS ٹرسٹس اور فاؤنڈیشن ٹرسٹس سے پارٹنر رکن</translation>
    </message>
    <message>
        <source>Read as restated in a board&apos;s constitution; the paragraph is confirmed by an amending order.</source>
        <translation>ایک بورڈ کے دستور میں دہرائے گئے متن سے پڑھا گیا؛ پیراگراف کی تصدیق ایک ترمیمی حکم سے ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Nominated by the trusts that serve the area.</source>
        <translation>علاقے کو خدمات دینے والے ٹرسٹ نامزد کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Partner member from general practice</source>
        <translation>جنرل پریکٹس سے پارٹنر رکن</translation>
    </message>
    <message>
        <source>Read as restated in a board&apos;s constitution; the letter of the paragraph was not seen.</source>
        <translation>ایک بورڈ کے دستور میں دہرائے گئے متن سے پڑھا گیا؛ پیراگراف کا حرف نہیں دیکھا گیا۔</translation>
    </message>
    <message>
        <source>Nominated by those who provide general practice in the area.</source>
        <translation>علاقے میں جنرل پریکٹس کی خدمات دینے والے نامزد کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Partner member from councils</source>
        <translation>کونسلوں سے پارٹنر رکن</translation>
    </message>
    <message>
        <source>Nominated by the councils with social care duties in any part of the area.</source>
        <translation>علاقے کے کسی بھی حصے میں سوشل کیئر کی ذمہ دار کونسلیں نامزد کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Director of finance</source>
        <translation>ڈائریکٹر مالیات</translation>
    </message>
    <message>
        <source>Expected by NHS England, not required by law.</source>
        <translation>‏NHS England اس کی توقع رکھتا ہے، قانوناً لازم نہیں۔</translation>
    </message>
    <message>
        <source>Medical director</source>
        <translation>طبی ڈائریکٹر</translation>
    </message>
    <message>
        <source>Director of nursing</source>
        <translation>ڈائریکٹر نرسنگ</translation>
    </message>
    <message>
        <source>Non-executive members</source>
        <translation>غیر ایگزیکٹو ارکان</translation>
    </message>
    <message>
        <source>Two or more; expected by NHS England, not required by law.</source>
        <translation>دو یا زیادہ؛ NHS England اس کی توقع رکھتا ہے، قانوناً لازم نہیں۔</translation>
    </message>
    <message>
        <source>Knowledge of mental health services</source>
        <translation>ذہنی صحت کی خدمات کا علم</translation>
    </message>
    <message>
        <source>Known from a guide to the Act; the paragraph itself was not seen.</source>
        <translation>قانون کے ایک رہنما کتابچے سے معلوم؛ خود پیراگراف نہیں دیکھا گیا۔</translation>
    </message>
    <message>
        <source>A quality that one of the ordinary members must bring, not a further seat.</source>
        <translation>یہ ایک خوبی ہے جو عام ارکان میں سے ایک میں ہونی چاہیے، کوئی مزید نشست نہیں۔</translation>
    </message>
    <message>
        <source>Deputy chair and senior non-executive</source>
        <translation>نائب چیئر اور سینئر غیر ایگزیکٹو</translation>
    </message>
    <message>
        <source>Roles of members who already sit on the board. The chair of audit may not be deputy chair.</source>
        <translation>یہ بورڈ کے موجودہ ارکان کے عہدے ہیں۔ آڈٹ کا چیئر نائب چیئر نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Member appointed by the board (ICB)</source>
        <translation>بورڈ (ICB) کا مقرر کردہ رکن</translation>
    </message>
    <message>
        <source>Read as quoted in a council&apos;s record.</source>
        <translation>ایک کونسل کے ریکارڈ میں دیے گئے اقتباس سے پڑھا گیا۔</translation>
    </message>
    <message>
        <source>The partnership is a joint committee of the board and the councils.</source>
        <translation>پارٹنرشپ بورڈ اور کونسلوں کی مشترکہ کمیٹی ہے۔</translation>
    </message>
    <message>
        <source>Member appointed by each responsible council</source>
        <translation>ہر ذمہ دار کونسل کا مقرر کردہ رکن</translation>
    </message>
    <message>
        <source>Every council with social care duties in any part of the area appoints one.</source>
        <translation>علاقے کے کسی بھی حصے میں سوشل کیئر کی ذمہ دار ہر کونسل ایک رکن مقرر کرتی ہے۔</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>دیگر ارکان</translation>
    </message>
    <message>
        <source>As many as the partnership itself decides; it sets its own procedure.</source>
        <translation>جتنے پارٹنرشپ خود طے کرے؛ وہ اپنا طریقۂ کار خود بناتی ہے۔</translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation>Healthwatch</translation>
    </message>
    <message>
        <source>Named as having an interest; membership is for the partnership to decide.</source>
        <translation>تعلق رکھنے والوں میں مذکور؛ رکنیت کا فیصلہ پارٹنرشپ کرتی ہے۔</translation>
    </message>
    <message>
        <source>Voluntary, community and social enterprise bodies</source>
        <translation>رضاکار، کمیونٹی اور سماجی کاروباری ادارے</translation>
    </message>
    <message>
        <source>Providers of adult social care</source>
        <translation>بالغوں کی سوشل کیئر فراہم کرنے والے</translation>
    </message>
    <message>
        <source>Providers of health services, NHS and private</source>
        <translation>صحت کی خدمات فراہم کرنے والے، NHS اور نجی</translation>
    </message>
    <message>
        <source>Criminal justice agencies</source>
        <translation>فوجداری انصاف کے ادارے</translation>
    </message>
    <message>
        <source>Residents, people who rely on care, unpaid carers</source>
        <translation>رہائشی، نگہداشت پر انحصار کرنے والے، بلا معاوضہ نگہداشت کرنے والے</translation>
    </message>
    <message>
        <source>Housing bodies</source>
        <translation>رہائش کے ادارے</translation>
    </message>
    <message>
        <source>No text was found.</source>
        <translation>کوئی متن نہیں ملا۔</translation>
    </message>
    <message>
        <source>No national text that was read names them for the partnership; some places invite them.</source>
        <translation>پڑھا گیا کوئی قومی متن پارٹنرشپ کے لیے ان کا ذکر نہیں کرتا؛ کچھ جگہیں انہیں بلاتی ہیں۔</translation>
    </message>
    <message>
        <source>mental health</source>
        <translation>ذہنی صحت</translation>
    </message>
    <message>
        <source>acute</source>
        <translation>ایکیوٹ</translation>
    </message>
    <message>
        <source>community</source>
        <translation>کمیونٹی</translation>
    </message>
    <message>
        <source>acute without major emergency department</source>
        <translation>ایکیوٹ، بڑے ایمرجنسی شعبے کے بغیر</translation>
    </message>
    <message>
        <source>ambulance</source>
        <translation>ایمبولینس</translation>
    </message>
</context>
<context>
    <name>ics::DetailPane</name>
    <message>
        <source>See what changed</source>
        <translation>دیکھیں کیا بدلا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Facts about the current area, each with its basis and source</source>
        <translation>موجودہ علاقے کی معلومات، ہر ایک اپنی بنیاد اور ماخذ کے ساتھ</translation>
    </message>
    <message>
        <source>Opens the page on what changed between the editions, at this area (Ctrl+5)</source>
        <translation>وہ صفحہ، جو دکھاتا ہے کہ ایڈیشنوں کے درمیان کیا بدلا، اس علاقے پر کھولتا ہے (Ctrl+5)</translation>
    </message>
</context>
<context>
    <name>ics::Dialogs</name>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Sources of the data</source>
        <translation>ڈیٹا کے ماخذ</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>نقشہ سرکائیں</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>تیر والی کیز</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>زوم</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ اور −</translation>
    </message>
    <message>
        <source>All of England</source>
        <translation>پورا England</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Next and previous area</source>
        <translation>اگلا اور پچھلا علاقہ</translation>
    </message>
    <message>
        <source>] and [</source>
        <translation>‎]‎ اور ‎[‎</translation>
    </message>
    <message>
        <source>The neighbouring area in a direction</source>
        <translation>کسی سمت میں پڑوسی علاقہ</translation>
    </message>
    <message>
        <source>Ctrl and an arrow key</source>
        <translation>‏Ctrl اور تیر والی کی</translation>
    </message>
    <message>
        <source>Go into the area</source>
        <translation>علاقے میں داخل ہوں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>اوپر</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>انتخاب ختم کریں</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Where is this?</source>
        <translation>یہ کہاں ہے؟</translation>
    </message>
    <message>
        <source>Shift and click, or W for the middle</source>
        <translation>‏Shift کے ساتھ کلک، یا بیچ کے لیے W</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>یہ کیز</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Next and previous fact</source>
        <translation>اگلی اور پچھلی معلومات</translation>
    </message>
    <message>
        <source>Up and Down</source>
        <translation>‏Up اور Down</translation>
    </message>
    <message>
        <source>Go to the area named</source>
        <translation>مذکورہ علاقے پر جائیں</translation>
    </message>
    <message>
        <source>Basis and source</source>
        <translation>بنیاد اور ماخذ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>کارڈ کاپی کریں</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>About ICS Explorer</source>
        <translation>‏ICS Explorer کے بارے میں</translation>
    </message>
    <message>
        <source>ICS Explorer %1</source>
        <translation>ICS Explorer ⁨%1⁩</translation>
    </message>
    <message>
        <source>England&apos;s Integrated Care Systems, places and neighbourhoods, offline: nothing you type leaves this computer. An independent work, not of the NHS or any public body. Program: MIT licence. Data: Open Government Licence v3.0.</source>
        <translation>‏England کے Integrated Care Systems، مقامات اور محلے، آف لائن: آپ جو لکھتے ہیں وہ اس کمپیوٹر سے باہر نہیں جاتا۔ یہ ایک آزاد کام ہے، NHS یا کسی سرکاری ادارے کا نہیں۔ پروگرام: MIT لائسنس۔ ڈیٹا: Open Government Licence v3.0۔</translation>
    </message>
    <message>
        <source>Content of the atlas: %1</source>
        <translation>اٹلس کا مواد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کیز</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>نقشے پر</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>تفصیلات میں</translation>
    </message>
    <message>
        <source>Earlier and later year of the figures</source>
        <translation>اعداد کا پچھلا اور اگلا سال</translation>
    </message>
    <message>
        <source>, and .</source>
        <translation>‎,‎ اور ‎.‎</translation>
    </message>
    <message>
        <source>Next and previous step</source>
        <translation>اگلا اور پچھلا مرحلہ</translation>
    </message>
    <message>
        <source>F9 and F8</source>
        <translation>‏F9 اور F8</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>ٹور چھوڑیں</translation>
    </message>
    <message>
        <source>F3, or Esc in its band</source>
        <translation>‏F3، یا اس کی پٹی میں Esc</translation>
    </message>
    <message>
        <source>During a tour</source>
        <translation>ٹور کے دوران</translation>
    </message>
    <message>
        <source>In presenter mode</source>
        <translation>پیشکش موڈ میں</translation>
    </message>
    <message>
        <source>The Welsh, Polish and Urdu texts have not been reviewed by native speakers yet. To correct one, change it in the file of its language; the list of terms beside that keeps words consistent. Names of statutory bodies stay in English.</source>
        <translation>ویلش، پولش اور اردو متن کا ابھی اہلِ زبان نے جائزہ نہیں لیا۔ کسی متن کو درست کرنے کے لیے اسے اس کی زبان کی فائل میں بدلیں؛ ساتھ دی گئی اصطلاحات کی فہرست الفاظ کو یکساں رکھتی ہے۔ قانونی اداروں کے نام انگریزی میں رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ics::DifferenceLinks</name>
    <message>
        <source>Sources differ: %1</source>
        <translation>ذرائع میں اختلاف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What each source says, and what settles it</source>
        <translation>ہر ذریعہ کیا کہتا ہے، اور فیصلہ کس بات سے ہوتا ہے</translation>
    </message>
</context>
<context>
    <name>ics::Edition</name>
    <message>
        <source>in force since %1</source>
        <translation>‏⁨%1⁩ سے نافذ</translation>
    </message>
    <message>
        <source>in force from %1 to %2</source>
        <translation>‏⁨%1⁩ سے ⁨%2⁩ تک نافذ</translation>
    </message>
    <message>
        <source>%1 (exercise)</source>
        <extracomment>%1 an edition: its systems are redrawn in an exercise</extracomment>
        <translation>‏⁨%1⁩ (مشق)</translation>
    </message>
    <message>
        <source>an exercise, never in force</source>
        <translation>ایک مشق، کبھی نافذ نہیں ہوا</translation>
    </message>
</context>
<context>
    <name>ics::EditionChange</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of an area, %2 its kind, e.g. &quot;Norfolk and Suffolk (System)&quot;</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>%1 the name of an area, %2 a whole number</extracomment>
        <translation>‏⁨%1⁩ میں ⁨%2⁩ %</translation>
    </message>
    <message>
        <source>%1 has other borders in the edition of %2.</source>
        <translation>‏⁨%2⁩ کے ایڈیشن میں ⁨%1⁩ کی سرحدیں مختلف ہیں۔</translation>
    </message>
    <message>
        <source>%1 does not exist in the edition of %2. Its people are in %3, which is shown.</source>
        <translation>‏⁨%2⁩ کے ایڈیشن میں ⁨%1⁩ موجود نہیں۔ اس کے لوگ ⁨%3⁩ میں ہیں، جو دکھایا گیا ہے۔</translation>
    </message>
    <message>
        <source>%1 does not exist in the edition of %2. Its people are divided: %3. The largest part is shown.</source>
        <translation>‏⁨%2⁩ کے ایڈیشن میں ⁨%1⁩ موجود نہیں۔ اس کے لوگ تقسیم ہیں: ⁨%3⁩۔ سب سے بڑا حصہ دکھایا گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::EditionComparison</name>
    <message>
        <source>%1 (%2 people)</source>
        <extracomment>%1 the name of an area, %2 a number of people</extracomment>
        <translation>‏⁨%1⁩ (⁨%2⁩ افراد)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>نئے</translation>
    </message>
    <message>
        <source>Enlarged</source>
        <translation>بڑھے</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>گھٹے</translation>
    </message>
    <message>
        <source>Redrawn</source>
        <translation>نئی سرحدیں</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بغیر تبدیلی</translation>
    </message>
    <message>
        <source>Closed on %1. Its people went to %2.</source>
        <translation>‏⁨%1⁩ کو بند ہوا۔ اس کے لوگ یہاں گئے: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Opened on %1, with people from %2.</source>
        <translation>‏⁨%1⁩ کو قائم ہوا، لوگ یہاں سے آئے: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Larger since %1, with people from %2.</source>
        <translation>‏⁨%1⁩ سے بڑا ہے، لوگ یہاں سے آئے: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Smaller since %1: people went to %2.</source>
        <translation>‏⁨%1⁩ سے چھوٹا ہے: لوگ یہاں گئے: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Redrawn on %1: people came from %2 and went to %3.</source>
        <translation>‏⁨%1⁩ کو سرحدیں بدلیں: لوگ یہاں سے آئے: ⁨%2⁩، اور یہاں گئے: ⁨%3⁩۔</translation>
    </message>
    <message>
        <source>Unchanged on %1.</source>
        <translation>‏⁨%1⁩ کو کوئی تبدیلی نہیں۔</translation>
    </message>
    <message>
        <source>%1 people in %2 small areas have another one than before.</source>
        <translation>‏⁨%2⁩ چھوٹے علاقوں کے ⁨%1⁩ افراد کا نظام پہلے سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>%1 more small areas keep theirs, which grew and has a new ONS code: %2 in all.</source>
        <translation>مزید ⁨%1⁩ چھوٹے علاقوں کا نظام وہی ہے، جو بڑھ گیا اور جس کا ONS کوڈ نیا ہے: کل ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a word such as &quot;Closed&quot;, %2 how many areas</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>On %1: %2. %3</source>
        <extracomment>%1 a date, %2 &quot;Closed: 12 · Opened: 6&quot;, %3 a sentence on the people who moved</extracomment>
        <translation>‏⁨%1⁩ کو: ⁨%2⁩۔ ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>ics::EditionSwitch</name>
    <message>
        <source>Edition</source>
        <translation>ایڈیشن</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <extracomment>%1 the number of systems in force today, e.g. &quot;36 systems · today&quot;</extracomment>
        <translation>‏⁨%1⁩ · آج</translation>
    </message>
    <message>
        <source>%1 · to %2</source>
        <extracomment>%1 a number of systems, %2 a month: &quot;42 systems · to March 2026&quot;</extracomment>
        <translation>‏⁨%1⁩ · ⁨%2⁩ تک</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>%2 a month: &quot;36 systems · from April 2026&quot;</extracomment>
        <translation>‏⁨%1⁩ · ⁨%2⁩ سے</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>‏⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>ایڈیشن ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 · exercise</source>
        <extracomment>%1 the number of systems in an exercise</extracomment>
        <translation>‏⁨%1⁩ · مشق</translation>
    </message>
</context>
<context>
    <name>ics::Error</name>
    <message>
        <source>The file does not exist.</source>
        <translation>فائل موجود نہیں۔</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>فائل پڑھی نہیں جا سکتی: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file ends too early; it was probably not copied or downloaded completely.</source>
        <translation>فائل وقت سے پہلے ختم ہو جاتی ہے؛ شاید پوری کاپی یا ڈاؤن لوڈ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>The file cannot be written: %1 Nothing was changed.</source>
        <translation>فائل لکھی نہیں جا سکتی: ⁨%1⁩ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Stopped at your request; nothing was changed.</source>
        <translation>آپ کے کہنے پر روکا گیا؛ کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>The text is not in UTF-8.</source>
        <translation>متن UTF-8 میں نہیں۔</translation>
    </message>
    <message>
        <source>The compressed file is damaged.</source>
        <translation>کمپریس شدہ فائل خراب ہے۔</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>کالم ”⁨%1⁩“ موجود نہیں۔</translation>
    </message>
    <message>
        <source>The line has %1 fields where the heading has %2.</source>
        <translation>سطر میں ⁨%1⁩ فیلڈ ہیں جبکہ سرخی میں ⁨%2⁩ ہیں۔</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes.</source>
        <translation>یہاں اقتباس کی علامت کھلتی ہے اور کبھی بند نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a number.</source>
        <translation>کالم ”⁨%2⁩“ میں ”⁨%1⁩“ کوئی عدد نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for “%2”.</source>
        <translation>‏”⁨%2⁩“ کے لیے ”⁨%1⁩“ درست قدر نہیں۔</translation>
    </message>
    <message>
        <source>“%1” occurs twice in column “%2”.</source>
        <translation>کالم ”⁨%2⁩“ میں ”⁨%1⁩“ دو بار آیا ہے۔</translation>
    </message>
    <message>
        <source>“%1” in column “%2” is not a known code.</source>
        <translation>کالم ”⁨%2⁩“ میں ”⁨%1⁩“ معلوم کوڈ نہیں۔</translation>
    </message>
    <message>
        <source>The file is larger than expected (limit: %1).</source>
        <translation>فائل توقع سے بڑی ہے (حد: ⁨%1⁩)۔</translation>
    </message>
    <message>
        <source>The JSON text is not valid: %1</source>
        <translation>‏JSON متن درست نہیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The shapes are not valid: %1</source>
        <translation>شکلیں درست نہیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The tables disagree: %1</source>
        <translation>جدول ایک دوسرے سے نہیں ملتے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This file is not an ICS Explorer atlas.</source>
        <translation>یہ فائل ICS Explorer کا اٹلس نہیں۔</translation>
    </message>
    <message>
        <source>This file is not an ICS Explorer atlas: %1.</source>
        <translation>یہ فائل ICS Explorer کا اٹلس نہیں: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>This atlas has format %1, made for a newer ICS Explorer; this one reads format %2. Please update the application.</source>
        <translation>اس اٹلس کا فارمیٹ ⁨%1⁩ ہے، جو نئے ICS Explorer کے لیے ہے؛ یہ پروگرام فارمیٹ ⁨%2⁩ پڑھتا ہے۔ براہِ کرم ایپلیکیشن کو اپ ڈیٹ کریں۔</translation>
    </message>
    <message>
        <source>This atlas has format %1, made for an older ICS Explorer; this one reads format %2. Please build the atlas again.</source>
        <translation>اس اٹلس کا فارمیٹ ⁨%1⁩ ہے، جو پرانے ICS Explorer کے لیے ہے؛ یہ پروگرام فارمیٹ ⁨%2⁩ پڑھتا ہے۔ براہِ کرم اٹلس دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>The atlas is damaged (%1). Please build or install it again.</source>
        <translation>اٹلس خراب ہے (⁨%1⁩)۔ براہِ کرم اسے دوبارہ بنائیں یا انسٹال کریں۔</translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>ڈیٹابیس کی اطلاع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for %2.</source>
        <translation>‏⁨%2⁩ کے لیے ”⁨%1⁩“ درست قدر نہیں۔</translation>
    </message>
    <message>
        <source>“%1” is not a command of ICS Explorer.</source>
        <translation>‏”⁨%1⁩“ ICS Explorer کی کمانڈ نہیں۔</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>‏”⁨%1⁩“ نام کا کوئی اختیار نہیں۔</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>‏”⁨%1⁩“ کے بعد کچھ رہ گیا ہے۔</translation>
    </message>
    <message>
        <source>“%1” does not belong here.</source>
        <translation>‏”⁨%1⁩“ کی یہاں جگہ نہیں۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>‏⁨%1⁩، سطر ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>‏⁨%1⁩، سطر ⁨%2⁩، کالم ⁨%3⁩: ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>ics::Exercise</name>
    <message>
        <source>EXERCISE – not real</source>
        <extracomment>stands on everything that is made of an exercise, in capitals or their like</extracomment>
        <translation>صرف مشق – حقیقی نہیں</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseAccount</name>
    <message>
        <source>Merged into %1.</source>
        <extracomment>%1 a system</extracomment>
        <translation>‏⁨%1⁩ میں ضم ہوا۔</translation>
    </message>
    <message>
        <source>It has no place left, and so is on no map.</source>
        <translation>اس کا کوئی مقام باقی نہیں، اس لیے یہ کسی نقشے پر نہیں۔</translation>
    </message>
    <message>
        <source>Made from %1.</source>
        <extracomment>%1 a list of systems</extracomment>
        <translation>‏⁨%1⁩ سے بنا۔</translation>
    </message>
    <message>
        <source>Really called %1.</source>
        <extracomment>%1 the name of a system</extracomment>
        <translation>اصل نام: ⁨%1⁩۔</translation>
    </message>
    <message numerus="yes">
        <source>It lies in %n piece(s) that do not touch.</source>
        <translation>
            <numerusform>یہ ⁨%n⁩ ٹکڑے میں ہے جو کسی دوسرے سے نہیں ملتا۔</numerusform>
            <numerusform>یہ ⁨%n⁩ ٹکڑوں میں ہے جو آپس میں نہیں ملتے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::ExerciseCommands</name>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <extracomment>%1 an edit of an exercise</extracomment>
        <translation>کالعدم کریں: ⁨%1⁩ (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <extracomment>%1 an edit of an exercise</extracomment>
        <translation>دوبارہ کریں: ⁨%1⁩ (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Choose a place first</source>
        <translation>پہلے مقام چنیں</translation>
    </message>
    <message>
        <source>Choose a system first</source>
        <translation>پہلے نظام چنیں</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>کوئی مقام نہیں</translation>
    </message>
    <message>
        <source>%1 people</source>
        <extracomment>%1 a number of people</extracomment>
        <translation>‏⁨%1⁩ افراد</translation>
    </message>
    <message>
        <source>next door, %1</source>
        <translation>پڑوسی، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <extracomment>%1 a place</extracomment>
        <translation>‏⁨%1⁩ کو یہاں منتقل کریں</translation>
    </message>
    <message>
        <source>Merge %1 with</source>
        <extracomment>%1 a system</extracomment>
        <translation>‏⁨%1⁩ کو ان کے ساتھ ضم کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Another system has this name. Give it another:</source>
        <translation>یہ نام کسی اور نظام کا ہے۔ اسے کوئی اور نام دیں:</translation>
    </message>
    <message>
        <source>Give it a name:</source>
        <translation>اسے نام دیں:</translation>
    </message>
    <message>
        <source>Make %1 a system</source>
        <extracomment>%1 a place</extracomment>
        <translation>‏⁨%1⁩ کو نظام بنائیں</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 a system</extracomment>
        <translation>‏⁨%1⁩ کا نام بدلیں</translation>
    </message>
    <message>
        <source>&amp;Move %1 to…</source>
        <translation>‏⁨%1⁩ کو منتقل کریں…</translation>
    </message>
    <message>
        <source>Make %1 a &amp;system…</source>
        <translation>‏⁨%1⁩ کو نظام بنائیں…</translation>
    </message>
    <message>
        <source>Mer&amp;ge %1 with…</source>
        <translation>‏⁨%1⁩ کو ضم کریں…</translation>
    </message>
    <message>
        <source>Re&amp;name %1…</source>
        <translation>‏⁨%1⁩ کا نام بدلیں…</translation>
    </message>
    <message>
        <source>Open an exercise</source>
        <extracomment>the files of exercises; the pattern stays</extracomment>
        <translation>مشق کھولیں</translation>
    </message>
    <message>
        <source>Exercises (*.ics-exercise.json *.json);;All files (*)</source>
        <translation>مشقیں (*.ics-exercise.json *.json);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>مشق محفوظ کریں</translation>
    </message>
    <message>
        <source>The exercise was saved as %1.</source>
        <translation>مشق ⁨%1⁩ کے نام سے محفوظ ہو گئی۔</translation>
    </message>
    <message>
        <source>The exercise has edits that are not saved. Save them first?</source>
        <translation>مشق میں ایسی ترامیم ہیں جو محفوظ نہیں ہوئیں۔ پہلے انہیں محفوظ کریں؟</translation>
    </message>
    <message>
        <source>next to its system, %1</source>
        <extracomment>of a system that touches the system of the place which is moved, but not the place: %1 &quot;500,000 people&quot;</extracomment>
        <translation>اس کے نظام سے متصل، ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseCut</name>
    <message>
        <source>In the exercise, systems of it lie elsewhere.</source>
        <translation>مشق میں اس کے نظام کہیں اور ہیں۔</translation>
    </message>
    <message>
        <source>Made in an exercise from %1. No such system exists.</source>
        <extracomment>%1 a list of systems</extracomment>
        <translation>ایک مشق میں ⁨%1⁩ سے بنایا گیا۔ ایسا کوئی نظام موجود نہیں۔</translation>
    </message>
    <message>
        <source>Made in an exercise. No such system exists.</source>
        <translation>ایک مشق میں بنایا گیا۔ ایسا کوئی نظام موجود نہیں۔</translation>
    </message>
    <message>
        <source>Changed in an exercise. The real system is another one.</source>
        <translation>ایک مشق میں بدلا گیا۔ حقیقی نظام اس سے مختلف ہے۔</translation>
    </message>
    <message>
        <source>In the exercise it is no longer in %1.</source>
        <extracomment>%1 a system</extracomment>
        <translation>مشق میں یہ اب ⁨%1⁩ میں نہیں۔</translation>
    </message>
    <message>
        <source>A person has redrawn the systems to try something out%1. No public body has decided this.</source>
        <extracomment>%1 a title in brackets, or nothing</extracomment>
        <translation>کسی شخص نے کچھ آزمانے کے لیے نظام نئے سرے سے بنائے ہیں⁨%1⁩۔ کسی سرکاری ادارے نے یہ فیصلہ نہیں کیا۔</translation>
    </message>
    <message>
        <source>An exercise in ICS Explorer</source>
        <translation>‏ICS Explorer میں ایک مشق</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseFile</name>
    <message>
        <source>the field “%1” is missing</source>
        <translation>فیلڈ ”⁨%1⁩“ موجود نہیں</translation>
    </message>
    <message>
        <source>the field “%1” is of the wrong kind</source>
        <translation>فیلڈ ”⁨%1⁩“ غلط قسم کی ہے</translation>
    </message>
    <message>
        <source>the field “%1” is empty</source>
        <translation>فیلڈ ”⁨%1⁩“ خالی ہے</translation>
    </message>
    <message>
        <source>the field “%1” is unknown</source>
        <translation>فیلڈ ”⁨%1⁩“ نامعلوم ہے</translation>
    </message>
    <message>
        <source>the field “%1” is too long</source>
        <translation>فیلڈ ”⁨%1⁩“ بہت لمبی ہے</translation>
    </message>
    <message>
        <source>“%1” is not one of move, merge, split and rename</source>
        <translation>‏”⁨%1⁩“ ان میں سے نہیں: move، merge، split، rename</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <extracomment>%1 the number of an edit, %2 why it cannot be done</extracomment>
        <translation>مرحلہ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>یہ کوئی object نہیں</translation>
    </message>
    <message>
        <source>this is not an exercise: its format is not “%1”</source>
        <translation>یہ مشق نہیں: اس کا فارمیٹ ”⁨%1⁩“ نہیں</translation>
    </message>
    <message>
        <source>this program reads version %1 only</source>
        <translation>یہ پروگرام صرف ورژن ⁨%1⁩ پڑھتا ہے</translation>
    </message>
    <message>
        <source>it has more than %1 edits</source>
        <translation>اس میں ⁨%1⁩ سے زیادہ ترامیم ہیں</translation>
    </message>
    <message>
        <source>“%1” cannot be done: %2</source>
        <extracomment>%1 an edit such as &quot;Move Derby to Nottingham&quot;, %2 why that cannot be done</extracomment>
        <translation>‏”⁨%1⁩“ نہیں ہو سکتا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <extracomment>%1 a place, %2 a system</extracomment>
        <translation>‏⁨%1⁩ کو ⁨%2⁩ میں منتقل کرنا</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <extracomment>%1 a list of systems, %2 the name of what they become</extracomment>
        <translation>‏⁨%1⁩ کو ⁨%2⁩ میں ضم کرنا</translation>
    </message>
    <message>
        <source>Make %1 a system: %2</source>
        <extracomment>%1 a place, %2 the name of the new system</extracomment>
        <translation>‏⁨%1⁩ کو نظام بنانا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rename %1 as %2</source>
        <extracomment>%1 a system, %2 its new name</extracomment>
        <translation>‏⁨%1⁩ کا نام بدل کر ⁨%2⁩ رکھنا</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseModel</name>
    <message>
        <source>below ▼</source>
        <translation>کم ▼</translation>
    </message>
    <message>
        <source>within ✓</source>
        <translation>اندر ✓</translation>
    </message>
    <message>
        <source>above ▲</source>
        <translation>زیادہ ▲</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Residents, census 2021</source>
        <translation>رہائشی، مردم شماری 2021</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <extracomment>%1 a range of people, e.g. &quot;1–3 million&quot;</extracomment>
        <translation>بتایا گیا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What documents say a system has: %1. It is no rule.</source>
        <extracomment>%1 the documents that say so</extracomment>
        <translation>دستاویزات کے مطابق ایک نظام کے افراد: ⁨%1⁩۔ یہ کوئی ضابطہ نہیں۔</translation>
    </message>
    <message>
        <source>Small areas</source>
        <translation>چھوٹے علاقے</translation>
    </message>
    <message>
        <source>LSOAs of 2021</source>
        <translation>2021 کے LSOA</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مقامات</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>below &quot;Places&quot;: how many are of the range, &quot;250,000–500,000&quot;</extracomment>
        <translation>‏⁨%1⁩ والے</translation>
    </message>
    <message>
        <source>How many of its places have as many people as documents say: %1</source>
        <translation>اس کے کتنے مقامات میں اتنے افراد ہیں جتنے دستاویزات بتاتی ہیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Partnership seats</source>
        <translation>پارٹنرشپ کی نشستیں</translation>
    </message>
    <message>
        <source>By law at least one for the board (ICB) and one for each responsible council, wholly or partly here</source>
        <translation>قانون کے مطابق کم از کم ایک بورڈ (ICB) کے لیے اور ایک ہر ذمہ دار کونسل کے لیے جو پوری یا جزوی طور پر یہاں ہے</translation>
    </message>
    <message>
        <source>Board seats by law</source>
        <translation>بورڈ کی قانونی نشستیں</translation>
    </message>
    <message>
        <source>The fewest members that an ICB may have</source>
        <translation>‏ICB کے ارکان کی کم سے کم ممکنہ تعداد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the name of a system, %2 its code</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>نظام</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
</context>
<context>
    <name>ics::ExercisePanel</name>
    <message>
        <source>Exercise</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>محفوظ کریں…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>کھولیں…</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Title of the exercise</source>
        <translation>مشق کا عنوان</translation>
    </message>
    <message>
        <source>Your note: what is tried here, and why</source>
        <translation>آپ کا نوٹ: یہاں کیا آزمایا جا رہا ہے، اور کیوں</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>آپ کا نوٹ</translation>
    </message>
    <message>
        <source>As it really is</source>
        <translation>جیسا حقیقت میں ہے</translation>
    </message>
    <message>
        <source>Edits, first to last</source>
        <translation>ترامیم، پہلی سے آخری تک</translation>
    </message>
    <message>
        <source>Choose a line to go back to it</source>
        <translation>کسی سطر پر واپس جانے کے لیے اسے چنیں</translation>
    </message>
    <message>
        <source>E&amp;dits</source>
        <translation>ترامیم</translation>
    </message>
    <message>
        <source>Mo&amp;ve…</source>
        <translation>منتقل کریں…</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>ضم کریں…</translation>
    </message>
    <message>
        <source>S&amp;plit off…</source>
        <translation>الگ کریں…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>نام بدلیں…</translation>
    </message>
    <message>
        <source>Systems that are touched, before and now</source>
        <translation>متاثرہ نظام، پہلے اور اب</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>جدول کے کالم</translation>
    </message>
    <message>
        <source>What it co&amp;mes to</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>%1: %2 systems, none of them changed. Choose a place in the tree or on the map, then move it.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩ نظام، کوئی نہیں بدلا۔ شجرے میں یا نقشے پر کوئی مقام چنیں، پھر اسے منتقل کریں۔</translation>
    </message>
    <message>
        <source>%1: %2 systems before, %3 now. A range is what documents say, not a rule.</source>
        <translation>‏⁨%1⁩: پہلے ⁨%2⁩ نظام، اب ⁨%3⁩۔ رینج وہ ہے جو دستاویزات بتاتی ہیں، کوئی ضابطہ نہیں۔</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
</context>
<context>
    <name>ics::ExercisePlan</name>
    <message>
        <source>there is no system with the code %1</source>
        <extracomment>%1 the code of an area</extracomment>
        <translation>کوڈ ⁨%1⁩ کا کوئی نظام نہیں</translation>
    </message>
    <message>
        <source>%1 was merged into %2 before</source>
        <extracomment>%1 a system, %2 the code of another</extracomment>
        <translation>‏⁨%1⁩ پہلے ہی ⁨%2⁩ میں ضم ہو چکا ہے</translation>
    </message>
    <message>
        <source>there is no place with the code %1</source>
        <extracomment>%1 the code of an area</extracomment>
        <translation>کوڈ ⁨%1⁩ کا کوئی مقام نہیں</translation>
    </message>
    <message>
        <source>%1 is in %2 already</source>
        <extracomment>%1 a place, %2 a system</extracomment>
        <translation>‏⁨%1⁩ پہلے سے ⁨%2⁩ میں ہے</translation>
    </message>
    <message>
        <source>the code %1 cannot be given to a new system</source>
        <translation>کوڈ ⁨%1⁩ کسی نئے نظام کو نہیں دیا جا سکتا</translation>
    </message>
    <message>
        <source>another system is called %1</source>
        <translation>ایک اور نظام کا نام ⁨%1⁩ ہے</translation>
    </message>
    <message>
        <source>a merger needs two systems</source>
        <translation>ضم کرنے کے لیے دو نظام درکار ہیں</translation>
    </message>
    <message>
        <source>there is no edition %1</source>
        <translation>ایڈیشن ⁨%1⁩ موجود نہیں</translation>
    </message>
</context>
<context>
    <name>ics::ExerciseStage</name>
    <message>
        <source>Redrawing the systems…</source>
        <translation>نظام نئے سرے سے بنائے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>پینل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>چھوڑیں</translation>
    </message>
    <message>
        <source>Leave the exercise first (Alt+F7)</source>
        <translation>پہلے مشق چھوڑیں (Alt+F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>⁨%n⁩ ترمیم</numerusform>
            <numerusform>⁨%n⁩ ترامیم</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>محفوظ نہیں</translation>
    </message>
</context>
<context>
    <name>ics::FactCard</name>
    <message>
        <source>Show fewer</source>
        <translation>کم دکھائیں</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n as a list</source>
        <translation>
            <numerusform>سب ⁨%n⁩ فہرست میں دکھائیں</numerusform>
            <numerusform>سب ⁨%n⁩ فہرست میں دکھائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>سب ⁨%n⁩ دکھائیں</numerusform>
            <numerusform>سب ⁨%n⁩ دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>‏”⁨%1⁩“ کاپی کریں</translation>
    </message>
</context>
<context>
    <name>ics::FactRow</name>
    <message>
        <source>Go to %1</source>
        <translation>‏⁨%1⁩ پر جائیں</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>نقشے پر دکھائیں</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ماخذ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Source: %1. Date of the data: %2</source>
        <translation>ماخذ: ⁨%1⁩۔ ڈیٹا کی تاریخ: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Basis and source of %1</source>
        <translation>‏⁨%1⁩ کی بنیاد اور ماخذ</translation>
    </message>
    <message>
        <source>Shift+F1 tells what “%1” means</source>
        <translation>‏Shift+F1 بتاتا ہے کہ “⁨%1⁩” کا کیا مطلب ہے</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>“⁨%1⁩” کاپی کریں</translation>
    </message>
</context>
<context>
    <name>ics::FactTable</name>
    <message>
        <source>Narrow the list</source>
        <translation>فہرست مختصر کریں</translation>
    </message>
    <message>
        <source>Narrow the list by name</source>
        <translation>فہرست نام سے مختصر کریں</translation>
    </message>
    <message>
        <source>Shows only the names that contain these letters</source>
        <translation>صرف وہ نام دکھاتا ہے جن میں یہ حروف ہوں</translation>
    </message>
    <message>
        <source>Enter shows the row on the map, Ctrl+C copies the selected rows.</source>
        <translation>‏Enter سے قطار نقشے پر دکھائیں، Ctrl+C سے منتخب قطاریں کاپی کریں۔</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>فہرست کے کالم</translation>
    </message>
    <message>
        <source>Press a heading to sort by it</source>
        <translation>ترتیب دینے کے لیے سرخی دبائیں</translation>
    </message>
</context>
<context>
    <name>ics::FactTableModel</name>
    <message>
        <source>Source: %1</source>
        <translation>ماخذ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>تفصیل</translation>
    </message>
</context>
<context>
    <name>ics::FieldButtons</name>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
</context>
<context>
    <name>ics::Finder</name>
    <message>
        <source>Until %1</source>
        <translation>‏⁨%1⁩ تک</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>‏⁨%1⁩ سے</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a kind of area such as &quot;System&quot;, %2 its name</extracomment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 &quot;Until 31 March 2026&quot;, %2 areas with their kinds</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Small area (LSOA): %1, %2.</source>
        <extracomment>%1 name, %2 code</extracomment>
        <translation>چھوٹا علاقہ (LSOA): ⁨%1⁩، ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>⁨%1⁩ m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>⁨%1⁩ km</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>in no network on record</source>
        <translation>ریکارڈ میں کسی نیٹ ورک میں نہیں</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a GP practice, %2 a distance, %3 its primary care network</extracomment>
        <translation>‏⁨%1⁩، ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>As at %1 (%2)</source>
        <translation>‏⁨%1⁩ کے مطابق (⁨%2⁩)</translation>
    </message>
    <message>
        <source>The nearest GP practices and their networks:</source>
        <translation>قریب ترین GP پریکٹسز اور ان کے نیٹ ورکس:</translation>
    </message>
    <message>
        <source>%1 is also a code: %2.</source>
        <translation>‏⁨%1⁩ ایک کوڈ بھی ہے: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Type a postcode, a place, an organisation, a code or a position.</source>
        <translation>پوسٹ کوڈ، مقام، ادارہ، کوڈ یا محلِ وقوع لکھیں۔</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1 % سے کم</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>99 % سے زیادہ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1⁩ %</translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation>‏NHS ٹرسٹ</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>ہسپتال</translation>
    </message>
    <message>
        <source>Former body</source>
        <translation>سابق ادارہ</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>مقامی حلقہ</translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation>‏GP پریکٹس</translation>
    </message>
    <message>
        <source>Small area (LSOA)</source>
        <translation>چھوٹا علاقہ (LSOA)</translation>
    </message>
    <message>
        <source>exact code</source>
        <translation>عین یہی کوڈ</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>سابق نام</translation>
    </message>
    <message>
        <source>exact name</source>
        <translation>عین یہی نام</translation>
    </message>
    <message>
        <source>words of a former name</source>
        <translation>سابق نام کے الفاظ</translation>
    </message>
    <message>
        <source>words of its name</source>
        <translation>نام کے الفاظ</translation>
    </message>
    <message>
        <source>official or former name, or where it lies</source>
        <translation>سرکاری یا سابق نام، یا جہاں واقع ہے</translation>
    </message>
    <message>
        <source>address, or where it lies</source>
        <translation>پتہ، یا جہاں واقع ہے</translation>
    </message>
    <message>
        <source>beginning of its code</source>
        <translation>کوڈ کا آغاز</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>مختصر شکل</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>ملتے جلتے ہجے</translation>
    </message>
    <message>
        <source>Nothing on record is called “%1”, and no code begins so. Try a postcode, a place, an organisation or a code.</source>
        <translation>ریکارڈ میں کسی کا نام ”⁨%1⁩“ نہیں، اور کوئی کوڈ اس سے شروع نہیں ہوتا۔ کوئی پوسٹ کوڈ، مقام، ادارہ یا کوڈ آزمائیں۔</translation>
    </message>
    <message>
        <source>%1 – %2 – %3.</source>
        <extracomment>%1 a name, %2 a kind of thing such as &quot;GP practice&quot;, %3 where it is</extracomment>
        <translation>‏⁨%1⁩ – ⁨%2⁩ – ⁨%3⁩۔</translation>
    </message>
    <message>
        <source>It no longer exists; this is what followed it, or most of it.</source>
        <translation>یہ اب موجود نہیں؛ یہ اس کا جانشین، یا اس کا زیادہ تر حصہ ہے۔</translation>
    </message>
    <message>
        <source>A locality has no standing of its own; this is the place it is in.</source>
        <translation>مقامی حلقے کی اپنی کوئی الگ حیثیت نہیں؛ یہ وہ مقام ہے جس میں وہ واقع ہے۔</translation>
    </message>
    <message>
        <source>%1 (%2, %3).</source>
        <extracomment>%1 a name, %2 its kind or kinds, %3 the basis, such as &quot;statutory&quot;</extracomment>
        <translation>‏⁨%1⁩ (⁨%2⁩، ⁨%3⁩)۔</translation>
    </message>
    <message>
        <source>It has no primary care network (PCN), and so no neighbourhood.</source>
        <translation>اس کا کوئی پرائمری کیئر نیٹ ورک (PCN) نہیں، اس لیے کوئی محلہ بھی نہیں۔</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the edition %3, but in that of %4. Its people are here:</source>
        <translation>‏⁨%1⁩ (⁨%2⁩) ایڈیشن ⁨%3⁩ میں نہیں، بلکہ ⁨%4⁩ کے ایڈیشن میں ہے۔ اس کے لوگ یہاں ہیں:</translation>
    </message>
    <message numerus="yes">
        <source>Many things match “%1”; these are the best %n.</source>
        <translation>
            <numerusform>‏”⁨%1⁩“ سے بہت سی چیزیں ملتی ہیں؛ یہ بہترین ⁨%n⁩ ہے۔</numerusform>
            <numerusform>‏”⁨%1⁩“ سے بہت سی چیزیں ملتی ہیں؛ یہ بہترین ⁨%n⁩ ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things match “%1”.</source>
        <translation>
            <numerusform>‏”⁨%1⁩“ سے ⁨%n⁩ چیز ملتی ہے۔</numerusform>
            <numerusform>‏”⁨%1⁩“ سے ⁨%n⁩ چیزیں ملتی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing on record is called “%1”. %n names are spelt like it.</source>
        <translation>
            <numerusform>ریکارڈ میں کسی کا نام ”⁨%1⁩“ نہیں۔ ⁨%n⁩ نام کے ہجے اس سے ملتے ہیں۔</numerusform>
            <numerusform>ریکارڈ میں کسی کا نام ”⁨%1⁩“ نہیں۔ ⁨%n⁩ ناموں کے ہجے اس سے ملتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>only in the edition %1</source>
        <translation>صرف ایڈیشن ⁨%1⁩ میں</translation>
    </message>
</context>
<context>
    <name>ics::Format</name>
    <message>
        <source>not recorded</source>
        <translation>ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 its unit</extracomment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>⁨%1⁩ km²</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a date is written in full</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ics::FoundModel</name>
    <message>
        <source>%1 % of its ground</source>
        <translation>اس کی زمین کا ⁨%1⁩ %</translation>
    </message>
    <message>
        <source>%1 % of its live postcodes</source>
        <translation>اس کے فعال پوسٹ کوڈز کا ⁨%1⁩ %</translation>
    </message>
</context>
<context>
    <name>ics::Histogram</name>
    <message>
        <source>Histogram of the figures</source>
        <translation>اعداد کا ہسٹوگرام</translation>
    </message>
    <message>
        <source>Drag an edge to set the classes by hand.
Keys: Up and Down choose an edge, Left and Right move it, Delete removes it.</source>
        <translation>درجے ہاتھ سے طے کرنے کے لیے حد کو گھسیٹیں۔
کیز: Up اور Down سے حد چنیں، Left اور Right سے سرکائیں، Delete سے ہٹائیں۔</translation>
    </message>
    <message>
        <source>No edge to move.</source>
        <translation>سرکانے کے لیے کوئی حد نہیں۔</translation>
    </message>
    <message>
        <source>Edge %1 of %2, at %3. Up and Down choose an edge, Left and Right move it, Delete removes it.</source>
        <translation>‏⁨%2⁩ میں سے حد ⁨%1⁩، ⁨%3⁩ پر۔ Up اور Down سے حد چنیں، Left اور Right سے سرکائیں، Delete سے ہٹائیں۔</translation>
    </message>
    <message>
        <source>Edge %1 of %2: %3</source>
        <translation>‏⁨%2⁩ میں سے حد ⁨%1⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Choose the next edge</source>
        <translation>اگلی حد چنیں</translation>
    </message>
    <message>
        <source>Choose the edge before</source>
        <translation>پچھلی حد چنیں</translation>
    </message>
</context>
<context>
    <name>ics::Importer</name>
    <message>
        <source>Neighbourhoods</source>
        <translation>محلے</translation>
    </message>
    <message>
        <source>Small areas</source>
        <translation>چھوٹے علاقے</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>لکھائی</translation>
    </message>
</context>
<context>
    <name>ics::Indicator</name>
    <message>
        <source>Population</source>
        <translation>آبادی</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>people</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Population density</source>
        <translation>آبادی کی کثافت</translation>
    </message>
    <message>
        <source>per square kilometre of land</source>
        <translation>فی مربع کلومیٹر زمین</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>افراد فی km²</translation>
    </message>
    <message>
        <source>Living in rural areas</source>
        <translation>دیہی علاقوں میں رہنے والے</translation>
    </message>
    <message>
        <source>of residents</source>
        <translation>رہائشیوں میں سے</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Aged under 20</source>
        <translation>20 سال سے کم عمر</translation>
    </message>
    <message>
        <source>Aged 65 and over</source>
        <translation>65 سال اور زیادہ عمر</translation>
    </message>
    <message>
        <source>Aged 85 and over</source>
        <translation>85 سال اور زیادہ عمر</translation>
    </message>
    <message>
        <source>People aged under 5</source>
        <translation>5 سال سے کم عمر افراد</translation>
    </message>
    <message>
        <source>People aged 5 to 19</source>
        <translation>5 تا 19 سال کے افراد</translation>
    </message>
    <message>
        <source>People aged 20 to 34</source>
        <translation>20 تا 34 سال کے افراد</translation>
    </message>
    <message>
        <source>People aged 35 to 49</source>
        <translation>35 تا 49 سال کے افراد</translation>
    </message>
    <message>
        <source>People aged 50 to 64</source>
        <translation>50 تا 64 سال کے افراد</translation>
    </message>
    <message>
        <source>People aged 65 to 74</source>
        <translation>65 تا 74 سال کے افراد</translation>
    </message>
    <message>
        <source>People aged 75 to 84</source>
        <translation>75 تا 84 سال کے افراد</translation>
    </message>
    <message>
        <source>People aged 85 and over</source>
        <translation>85 سال اور زیادہ عمر کے افراد</translation>
    </message>
    <message>
        <source>Asian, Asian British or Asian Welsh</source>
        <translation>ایشیائی، ایشیائی برطانوی یا ایشیائی ویلش</translation>
    </message>
    <message>
        <source>Black, Black British, Black Welsh, Caribbean or African</source>
        <translation>سیاہ فام، سیاہ فام برطانوی، سیاہ فام ویلش، کیریبین یا افریقی</translation>
    </message>
    <message>
        <source>Mixed or multiple ethnic groups</source>
        <translation>مخلوط یا متعدد نسلی گروہ</translation>
    </message>
    <message>
        <source>White</source>
        <translation>سفید فام</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation>دیگر نسلی گروہ</translation>
    </message>
    <message>
        <source>Index of Multiple Deprivation, average score</source>
        <translation>‏Index of Multiple Deprivation، اوسط اسکور</translation>
    </message>
    <message>
        <source>Deprivation</source>
        <translation>محرومی</translation>
    </message>
    <message>
        <source>In the most deprived tenth of England</source>
        <translation>‏England کے سب سے زیادہ محروم دسویں حصے میں</translation>
    </message>
    <message>
        <source>In the most deprived fifth of England</source>
        <translation>‏England کے سب سے زیادہ محروم پانچویں حصے میں</translation>
    </message>
    <message>
        <source>Income deprived</source>
        <translation>آمدنی سے محروم</translation>
    </message>
    <message>
        <source>Employment deprived</source>
        <translation>روزگار سے محروم</translation>
    </message>
    <message>
        <source>of people of working age</source>
        <translation>کام کرنے کی عمر کے افراد میں سے</translation>
    </message>
    <message>
        <source>Education, skills and training deprivation</source>
        <translation>تعلیم، ہنر اور تربیت میں محرومی</translation>
    </message>
    <message>
        <source>Crime deprivation</source>
        <translation>جرائم کے لحاظ سے محرومی</translation>
    </message>
    <message>
        <source>Barriers to housing and services</source>
        <translation>رہائش اور خدمات میں رکاوٹیں</translation>
    </message>
    <message>
        <source>Living environment deprivation</source>
        <translation>رہائشی ماحول میں محرومی</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معذور افراد</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>صحت</translation>
    </message>
    <message>
        <source>Health deprivation and disability</source>
        <translation>صحت میں محرومی اور معذوری</translation>
    </message>
    <message>
        <source>Comparative illness and disability ratio</source>
        <translation>بیماری اور معذوری کا تقابلی تناسب</translation>
    </message>
    <message>
        <source>Years of potential life lost</source>
        <translation>ممکنہ زندگی کے ضائع سال</translation>
    </message>
    <message>
        <source>Acute morbidity</source>
        <translation>شدید بیماری</translation>
    </message>
    <message>
        <source>Mood and anxiety disorders</source>
        <translation>مزاج اور اضطراب کے عوارض</translation>
    </message>
    <message>
        <source>England in 2015 = 100</source>
        <translation>‏England 2015 میں = 100</translation>
    </message>
    <message>
        <source>Registered patients</source>
        <translation>رجسٹرڈ مریض</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>‏GP پریکٹسز</translation>
    </message>
    <message>
        <source>GP practices per 100,000</source>
        <translation>‏GP پریکٹسز فی 100,000</translation>
    </message>
    <message>
        <source>per 100,000 residents</source>
        <translation>فی 100,000 رہائشی</translation>
    </message>
    <message>
        <source>Registered patients per practice</source>
        <translation>رجسٹرڈ مریض فی پریکٹس</translation>
    </message>
    <message>
        <source>patients per practice</source>
        <translation>مریض فی پریکٹس</translation>
    </message>
    <message>
        <source>Patients per full-time general practitioner</source>
        <translation>مریض فی کل وقتی GP</translation>
    </message>
    <message>
        <source>patients per doctor</source>
        <translation>مریض فی ڈاکٹر</translation>
    </message>
    <message>
        <source>NHS trusts with headquarters here</source>
        <translation>‏NHS ٹرسٹس جن کا صدر دفتر یہاں ہے</translation>
    </message>
    <message>
        <source>NHS trusts per 100,000</source>
        <translation>‏NHS ٹرسٹس فی 100,000</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>ہسپتال</translation>
    </message>
    <message>
        <source>Health Index</source>
        <translation>Health Index</translation>
    </message>
    <message>
        <source>Health Index: Healthy People</source>
        <translation>‏Health Index: صحت مند لوگ</translation>
    </message>
    <message>
        <source>Health Index: Healthy Lives</source>
        <translation>‏Health Index: صحت مند زندگی</translation>
    </message>
    <message>
        <source>Health Index: Healthy Places</source>
        <translation>‏Health Index: صحت مند جگہیں</translation>
    </message>
</context>
<context>
    <name>ics::IndicatorSelector</name>
    <message>
        <source>Indicator on the map</source>
        <translation>نقشے پر اشاریہ</translation>
    </message>
    <message>
        <source>%1 (a count: circles)</source>
        <extracomment>a count in the list of indicators</extracomment>
        <translation>‏⁨%1⁩ (تعداد: دائرے)</translation>
    </message>
    <message>
        <source>Shown as circles. A count is not shaded: large areas would look important only because they are large.</source>
        <translation>دائروں میں دکھایا گیا۔ تعداد کو رنگ سے نہیں دکھایا جاتا: بڑے علاقے صرف اپنے رقبے کی وجہ سے اہم لگتے۔</translation>
    </message>
</context>
<context>
    <name>ics::Json</name>
    <message>
        <source>a number is too large</source>
        <translation>ایک عدد بہت بڑا ہے</translation>
    </message>
    <message>
        <source>the text is not in UTF-8</source>
        <translation>متن UTF-8 میں نہیں</translation>
    </message>
    <message>
        <source>it ends too early: a bracket or a quotation mark is not closed</source>
        <translation>یہ وقت سے پہلے ختم ہو جاتا ہے: کوئی بریکٹ یا اقتباس کی علامت بند نہیں ہوئی</translation>
    </message>
    <message>
        <source>here or just before, there is a comma too many, or a comma, a quotation mark or a bracket is missing</source>
        <translation>یہاں یا اس سے ذرا پہلے ایک کوما زیادہ ہے، یا کوئی کوما، اقتباس کی علامت یا بریکٹ موجود نہیں</translation>
    </message>
</context>
<context>
    <name>ics::LayerKeyView</name>
    <message>
        <source>Layers: %1</source>
        <translation>تہیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ics::LayerMenu</name>
    <message>
        <source>Upper-tier and unitary councils, over whatever the map shows</source>
        <translation>بالائی سطح اور یک سطحی کونسلیں، نقشے پر جو بھی ہو اس کے اوپر</translation>
    </message>
    <message>
        <source>The parts that Integrated Care Boards were made of in 2022</source>
        <translation>وہ حصے جن سے 2022 میں Integrated Care Boards بنے</translation>
    </message>
    <message>
        <source>Districts, boroughs and unitary councils</source>
        <translation>ڈسٹرکٹ، بورو اور یک سطحی کونسلیں</translation>
    </message>
    <message>
        <source>A stronger line round England</source>
        <translation>‏England کے گرد گہری لکیر</translation>
    </message>
    <message>
        <source>Squares of 100, 10 or 1 km with their letters and figures</source>
        <translation>100، 10 یا 1 km کے مربعے، اپنے حروف اور اعداد کے ساتھ</translation>
    </message>
    <message>
        <source>Names of areas on the map</source>
        <translation>نقشے پر علاقوں کے نام</translation>
    </message>
    <message>
        <source>An arrow beside the scale bar; the map is always grid north up</source>
        <translation>پیمانے کے ساتھ ایک تیر؛ نقشے میں گرڈ کا شمال ہمیشہ اوپر ہے</translation>
    </message>
    <message>
        <source>Headquarters of NHS trusts and foundation trusts, July 2026</source>
        <translation>‏NHS ٹرسٹس اور فاؤنڈیشن ٹرسٹس کے صدر دفاتر، جولائی 2026</translation>
    </message>
    <message>
        <source>Hospitals as they were in 2022</source>
        <translation>ہسپتال، جیسے وہ 2022 میں تھے</translation>
    </message>
    <message>
        <source>Premises of GP practices, April 2026</source>
        <translation>‏GP پریکٹسز کی عمارتیں، اپریل 2026</translation>
    </message>
    <message>
        <source>London larger, in a frame, while most of England is in view</source>
        <translation>فریم میں London بڑا، جب تک England کا زیادہ تر حصہ نظر آ رہا ہو</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>نقشے کی تہیں</translation>
    </message>
</context>
<context>
    <name>ics::Learn</name>
    <message>
        <source>Integrated Care System</source>
        <translation>Integrated Care System</translation>
    </message>
    <message>
        <source>Integrated Care Systems|ICS|ICSs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Integrated Care Systems|ICS|ICSs|مربوط نگہداشت کا نظام|مربوط نگہداشت کے نظام</translation>
    </message>
    <message>
        <source>The NHS, councils and others in one area who plan health and care together.</source>
        <translation>کسی علاقے کا NHS، کونسلیں اور دوسرے ادارے جو مل کر صحت اور نگہداشت کی منصوبہ بندی کرتے ہیں۔</translation>
    </message>
    <message>
        <source>An Integrated Care System is a partnership. NHS bodies, councils and others in one area plan joined-up health and care there. [[healthwatch|Healthwatch]] and the [[vcse|voluntary sector]] belong to it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Integrated Care System (مربوط نگہداشت کا نظام) ایک شراکت ہے۔ اس میں ایک علاقے کے NHS ادارے، کونسلیں اور دوسرے مل کر جڑی ہوئی صحت اور نگہداشت کی منصوبہ بندی کرتے ہیں۔ [[healthwatch|Healthwatch]] اور [[vcse|رضاکار شعبہ]] بھی اس میں شامل ہیں۔</translation>
    </message>
    <message>
        <source>The system itself is not a body in law and not a committee. It acts through two that are: the [[icb|Integrated Care Board]] and the [[icp|Integrated Care Partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>نظام خود نہ قانونی ادارہ ہے نہ کمیٹی۔ یہ دو کے ذریعے کام کرتا ہے جو قانونی ہیں: [[icb|Integrated Care Board]] اور [[icp|Integrated Care Partnership]]۔</translation>
    </message>
    <message>
        <source>All of England is covered. There were 42 systems from 1 July 2022 to 31 March 2026. Since 1 April 2026 there are 36.</source>
        <translation>پورا England اس میں شامل ہے۔ 1 جولائی 2022 سے 31 مارچ 2026 تک 42 نظام تھے۔ 1 اپریل 2026 سے 36 ہیں۔</translation>
    </message>
    <message>
        <source>Integrated Care Board</source>
        <translation>Integrated Care Board</translation>
    </message>
    <message>
        <source>Integrated Care Boards|ICB|ICBs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Integrated Care Boards|ICB|ICBs|مربوط نگہداشت کا بورڈ|مربوط نگہداشت کے بورڈ</translation>
    </message>
    <message>
        <source>The NHS body that plans and pays for most NHS care in a system.</source>
        <translation>‏NHS کا وہ ادارہ جو نظام میں NHS کی زیادہ تر نگہداشت کی منصوبہ بندی کرتا اور اس کی ادائیگی کرتا ہے۔</translation>
    </message>
    <message>
        <source>An Integrated Care Board is an NHS body set up by law. Each [[system|system]] has one. It gets its share of the national budget, buys services from hospitals, GPs and others, and checks how they do.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Integrated Care Board (مربوط نگہداشت کا بورڈ) قانون سے قائم NHS ادارہ ہے۔ ہر [[system|نظام]] کا ایک بورڈ ہے۔ اسے قومی بجٹ کا حصہ ملتا ہے، یہ ہسپتالوں، GPs اور دوسروں سے خدمات خریدتا ہے، اور دیکھتا ہے کہ وہ کیسا کام کر رہے ہیں۔</translation>
    </message>
    <message>
        <source>On 1 July 2022 the boards took on the work of the [[ccg|clinical commissioning groups]], with some new tasks.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 جولائی 2022 کو بورڈز نے [[ccg|clinical commissioning groups]] کا کام سنبھالا، کچھ نئے کاموں کے ساتھ۔</translation>
    </message>
    <message>
        <source>By law a board has a chair, a chief executive and at least three more members.</source>
        <translation>قانون کے مطابق بورڈ میں ایک چیئر، ایک چیف ایگزیکٹو اور کم از کم تین اور ارکان ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Integrated Care Partnership</source>
        <translation>Integrated Care Partnership</translation>
    </message>
    <message>
        <source>Integrated Care Partnerships|ICP|ICPs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Integrated Care Partnerships|ICP|ICPs|مربوط نگہداشت کی پارٹنرشپ|مربوط نگہداشت کی پارٹنرشپس</translation>
    </message>
    <message>
        <source>The committee of the board and the councils that writes the care strategy of a system.</source>
        <translation>بورڈ اور کونسلوں کی وہ کمیٹی جو نظام کی نگہداشت کی حکمتِ عملی لکھتی ہے۔</translation>
    </message>
    <message>
        <source>An Integrated Care Partnership is a joint committee. The [[icb]] and the councils with social care duties set it up together, one for each system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Integrated Care Partnership (مربوط نگہداشت کی پارٹنرشپ) ایک مشترکہ کمیٹی ہے۔ [[icb]] اور سوشل کیئر کی ذمہ دار کونسلیں اسے مل کر قائم کرتی ہیں، ہر نظام کے لیے ایک۔</translation>
    </message>
    <message>
        <source>By law the board appoints one member and each of those councils appoints one. The partnership may add others.</source>
        <translation>قانون کے مطابق بورڈ ایک رکن مقرر کرتا ہے اور ان میں سے ہر کونسل ایک۔ پارٹنرشپ مزید ارکان شامل کر سکتی ہے۔</translation>
    </message>
    <message>
        <source>It looks at what people need and writes the [[integrated-care-strategy|integrated care strategy]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ دیکھتی ہے کہ لوگوں کی ضروریات کیا ہیں اور [[integrated-care-strategy|مربوط نگہداشت کی حکمتِ عملی]] لکھتی ہے۔</translation>
    </message>
    <message>
        <source>Integrated care</source>
        <translation>مربوط نگہداشت</translation>
    </message>
    <message>
        <source>joined-up care|joined up care|joined-up health and care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>جڑی ہوئی نگہداشت|جڑی ہوئی صحت اور نگہداشت</translation>
    </message>
    <message>
        <source>Care that fits together, whoever gives it, so that people tell their story once.</source>
        <translation>ایسی نگہداشت جو آپس میں جڑی ہو، فراہم کوئی بھی کرے، تاکہ لوگ اپنی بات ایک ہی بار بتائیں۔</translation>
    </message>
    <message>
        <source>Integrated care is joined-up care. Hospital, family doctor, mental health team, council and charity work as one, around the person.</source>
        <translation>مربوط نگہداشت کا مطلب ہے جڑی ہوئی نگہداشت۔ ہسپتال، فیملی ڈاکٹر، ذہنی صحت کی ٹیم، کونسل اور خیراتی ادارہ ایک فرد کے گرد مل کر کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>A simple test: you tell your story once, and the next person you meet knows it.</source>
        <translation>ایک سادہ پیمانہ: آپ اپنی بات ایک بار بتاتے ہیں، اور اگلا ملنے والا اسے پہلے سے جانتا ہے۔</translation>
    </message>
    <message>
        <source>Integrated care strategy</source>
        <translation>مربوط نگہداشت کی حکمتِ عملی</translation>
    </message>
    <message>
        <source>integrated care strategies</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>مربوط نگہداشت کی حکمت عملیاں|مربوط نگہداشت کی حکمت عملیوں|integrated care strategy</translation>
    </message>
    <message>
        <source>The partnership&apos;s plan to meet the health and care needs of everyone in the area.</source>
        <translation>علاقے کے ہر فرد کی صحت اور نگہداشت کی ضروریات پوری کرنے کا پارٹنرشپ کا منصوبہ۔</translation>
    </message>
    <message>
        <source>The [[icp|partnership]] studies what people in the area need from health care, [[public-health|public health]] and [[social-care|social care]]. Then it writes down how those needs are to be met. That paper is the integrated care strategy.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icp|پارٹنرشپ]] دیکھتی ہے کہ علاقے کے لوگوں کو صحت کی نگہداشت، [[public-health|صحتِ عامہ]] اور [[social-care|سوشل کیئر]] میں کیا درکار ہے۔ پھر وہ لکھتی ہے کہ یہ ضروریات کیسے پوری ہوں گی۔ یہی دستاویز مربوط نگہداشت کی حکمتِ عملی ہے۔</translation>
    </message>
    <message>
        <source>It guides the [[icb|board]] and the councils. It also looks at jobs, housing and the places we live in, because they shape our health.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ [[icb|بورڈ]] اور کونسلوں کی رہنمائی کرتی ہے۔ یہ روزگار، رہائش اور ہمارے رہنے کی جگہوں کو بھی دیکھتی ہے، کیونکہ ان کا ہماری صحت پر اثر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>NHS England</source>
        <translation>NHS England</translation>
    </message>
    <message>
        <source>The national body that leads the NHS in England.</source>
        <translation>وہ قومی ادارہ جو England میں NHS کی قیادت کرتا ہے۔</translation>
    </message>
    <message>
        <source>NHS England is the national body of the NHS. It did not go away when the systems began. It appoints the chair of each [[icb|board]], with the approval of the Secretary of State.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏NHS England، NHS کا قومی ادارہ ہے۔ نظاموں کے آغاز پر یہ ختم نہیں ہوا۔ یہ Secretary of State (وزیر) کی منظوری سے ہر [[icb|بورڈ]] کا چیئر مقرر کرتا ہے۔</translation>
    </message>
    <message>
        <source>It has not fixed which tasks belong to [[system|system]], [[place|place]] or [[neighbourhood|neighbourhood]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس نے طے نہیں کیا کہ کون سے کام کس سطح کے ہیں: [[system|نظام]]، [[place|مقام]] یا [[neighbourhood|محلہ]]۔</translation>
    </message>
    <message>
        <source>NHS region</source>
        <translation>‏NHS ریجن</translation>
    </message>
    <message>
        <source>NHS regions</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>NHS ریجنز|NHS regions</translation>
    </message>
    <message>
        <source>One of seven large areas through which NHS England works with the systems.</source>
        <translation>ان سات بڑے علاقوں میں سے ایک جن کے ذریعے NHS England نظاموں کے ساتھ کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>[[nhs-england]] works with the systems through seven regions. Each system lies in one of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[nhs-england]] سات ریجنز کے ذریعے نظاموں کے ساتھ کام کرتا ہے۔ ہر نظام ان میں سے ایک میں ہے۔</translation>
    </message>
    <message>
        <source>The regions are a matter of NHS administration. They are not councils and no one votes for them.</source>
        <translation>ریجن NHS کے انتظام کا معاملہ ہیں۔ یہ کونسلیں نہیں اور ان کے لیے کوئی ووٹ نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Statutory footing</source>
        <translation>قانونی بنیاد</translation>
    </message>
    <message>
        <source>on a statutory footing|statutory body|statutory bodies</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>قانونی بنیاد پر|قانونی ادارہ|قانونی ادارے|قانونی اداروں</translation>
    </message>
    <message>
        <source>Set up by a law, with duties and powers that the law gives.</source>
        <translation>قانون سے قائم، ان فرائض اور اختیارات کے ساتھ جو قانون دیتا ہے۔</translation>
    </message>
    <message>
        <source>A body on a statutory footing exists because an Act of Parliament says so. The Act gives it duties and powers.</source>
        <translation>قانونی بنیاد والا ادارہ اس لیے موجود ہے کہ پارلیمنٹ کا ایک قانون ایسا کہتا ہے۔ وہی قانون اسے فرائض اور اختیارات دیتا ہے۔</translation>
    </message>
    <message>
        <source>The [[icb|board]] is a statutory body. The [[icp|partnership]] is a statutory committee. The [[ics]] as a whole is neither, though many papers call it “statutory”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icb|بورڈ]] ایک قانونی ادارہ ہے۔ [[icp|پارٹنرشپ]] ایک قانونی کمیٹی ہے۔ مجموعی طور پر [[ics]] دونوں میں سے کچھ نہیں، اگرچہ بہت سی دستاویزات اسے ”قانونی“ کہتی ہیں۔</translation>
    </message>
    <message>
        <source>Health and Care Act 2022</source>
        <translation>Health and Care Act 2022</translation>
    </message>
    <message>
        <source>Health and Care Act|Health and Care Bill</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Health and Care Act|Health and Care Bill</translation>
    </message>
    <message>
        <source>The law of April 2022 behind the boards and partnerships.</source>
        <translation>اپریل 2022 کا قانون جو بورڈز اور پارٹنرشپس کی بنیاد ہے۔</translation>
    </message>
    <message>
        <source>Parliament passed this Act in April 2022. It put the [[icb|boards]] into the NHS Act 2006 and the [[icp|partnerships]] into an Act of 2007 on local government.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پارلیمنٹ نے یہ Act (قانون) اپریل 2022 میں منظور کیا۔ اس نے [[icb|بورڈز]] کو NHS Act 2006 میں اور [[icp|پارٹنرشپس]] کو مقامی حکومت کے 2007 کے ایک Act میں شامل کیا۔</translation>
    </message>
    <message>
        <source>Papers from before that month, and some later ones, speak of “the Bill”: a law still on its way. The new bodies began on 1 July 2022.</source>
        <translation>اس مہینے سے پہلے کی دستاویزات، اور بعد کی کچھ بھی، ”Bill“ (مسودۂ قانون) کا ذکر کرتی ہیں: وہ قانون جو ابھی منظور نہیں ہوا تھا۔ نئے اداروں نے 1 جولائی 2022 کو کام شروع کیا۔</translation>
    </message>
    <message>
        <source>Subsidiarity</source>
        <translation>قریب ترین سطح کا اصول (subsidiarity)</translation>
    </message>
    <message>
        <source>Decisions are made as close to people as they sensibly can be.</source>
        <translation>فیصلے لوگوں کے اتنے قریب ہوتے ہیں جتنا معقول طور پر ممکن ہو۔</translation>
    </message>
    <message>
        <source>Subsidiarity is the rule that a matter is settled at the most local level that can settle it well. A larger level steps in only where it can do better.</source>
        <translation>قریب ترین سطح کا اصول (subsidiarity) یہ ہے کہ ہر معاملہ اس مقامی ترین سطح پر طے ہو جو اسے اچھی طرح طے کر سکے۔ بڑی سطح صرف وہاں آگے آتی ہے جہاں وہ بہتر کر سکے۔</translation>
    </message>
    <message>
        <source>The government asks [[icp|partnerships]] to work in this way.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>حکومت [[icp|پارٹنرشپس]] سے اسی طرح کام کرنے کو کہتی ہے۔</translation>
    </message>
    <message>
        <source>Five expectations of partnerships</source>
        <translation>پارٹنرشپس سے پانچ توقعات</translation>
    </message>
    <message>
        <source>five expectations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>پانچ توقعات</translation>
    </message>
    <message>
        <source>What the government asked of every partnership in 2021.</source>
        <translation>2021 میں حکومت نے ہر پارٹنرشپ سے کیا چاہا۔</translation>
    </message>
    <message>
        <source>In 2021 the Department of Health and Social Care asked five things of each [[icp|partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>2021 میں Department of Health and Social Care نے ہر [[icp|پارٹنرشپ]] سے پانچ باتیں چاہیں۔</translation>
    </message>
    <message>
        <source>One: be at the core of where the system is going.</source>
        <translation>ایک: نظام کی سمت طے کرنے میں مرکزی کردار ادا کرے۔</translation>
    </message>
    <message>
        <source>Two: start from people, communities and [[place|places]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>دو: لوگوں، کمیونٹیز اور [[place|مقامات]] سے آغاز کرے۔</translation>
    </message>
    <message>
        <source>Three: make room for a strategy for the health of [[population-health|all people]], not only of patients.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>تین: [[population-health|سب لوگوں]] کی صحت کی حکمتِ عملی کے لیے جگہ بنائے، صرف مریضوں کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>Four: join up care, and settle matters locally where that works. That is [[subsidiarity|subsidiarity]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>چار: نگہداشت کو جوڑے، اور جہاں ممکن ہو معاملات مقامی طور پر طے کرے۔ یہی [[subsidiarity|قریب ترین سطح کا اصول]] ہے۔</translation>
    </message>
    <message>
        <source>Five: make the strategy in the open. Take in local people, and use local data.</source>
        <translation>پانچ: حکمتِ عملی کھلے عام بنائے۔ مقامی لوگوں کو شامل کرے، اور مقامی ڈیٹا استعمال کرے۔</translation>
    </message>
    <message>
        <source>Four core purposes</source>
        <translation>چار بنیادی مقاصد</translation>
    </message>
    <message>
        <source>four core purposes|core purposes|four aims</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>چار مقاصد|بنیادی مقاصد</translation>
    </message>
    <message>
        <source>Better health, fairer health, good value, and help for the local economy.</source>
        <translation>بہتر صحت، صحت میں انصاف، رقم کا اچھا استعمال، اور مقامی معیشت کی مدد۔</translation>
    </message>
    <message>
        <source>Every system has the same four purposes.</source>
        <translation>ہر نظام کے یہی چار مقاصد ہیں۔</translation>
    </message>
    <message>
        <source>The first is better results: people should be healthier and better cared for.</source>
        <translation>پہلا ہے بہتر نتائج: لوگ زیادہ صحت مند ہوں اور ان کی بہتر نگہداشت ہو۔</translation>
    </message>
    <message>
        <source>The second is fairness. [[health-inequalities|Gaps]] in health, and in getting care, should become smaller.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>دوسرا ہے انصاف۔ صحت میں، اور نگہداشت ملنے میں، [[health-inequalities|فرق]] کم ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>The third is [[productivity|value for money]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>تیسرا ہے [[productivity|رقم کا بہتر استعمال]]۔</translation>
    </message>
    <message>
        <source>The fourth looks beyond care. The NHS is a large employer and buyer, so it should help its area to do well, socially and in its economy.</source>
        <translation>چوتھا نگہداشت سے آگے دیکھتا ہے۔ NHS ایک بڑا آجر اور خریدار ہے، اس لیے اسے اپنے علاقے کی سماجی اور معاشی بہتری میں مدد کرنی چاہیے۔</translation>
    </message>
    <message>
        <source>Health inequalities</source>
        <translation>صحت میں عدم مساوات</translation>
    </message>
    <message>
        <source>unequal outcomes|inequalities in health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>صحت میں فرق|صحت کی عدم مساوات</translation>
    </message>
    <message>
        <source>Unfair gaps in health, or in getting care, between groups of people.</source>
        <translation>لوگوں کے گروہوں کے درمیان صحت میں، یا نگہداشت ملنے میں، غیر منصفانہ فرق۔</translation>
    </message>
    <message>
        <source>Some groups live shorter lives or find it harder to get care than others. Such gaps are health inequalities.</source>
        <translation>کچھ گروہ دوسروں سے کم عمر پاتے ہیں یا انہیں نگہداشت ملنا زیادہ مشکل ہوتا ہے۔ ایسے فرق صحت میں عدم مساوات ہیں۔</translation>
    </message>
    <message>
        <source>To narrow them is one of the [[four-purposes|four purposes]] of every system. The indicators in the group “Deprivation” show where people face the most hardship.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>انہیں کم کرنا ہر نظام کے [[four-purposes|چار مقاصد]] میں سے ایک ہے۔ ”محرومی“ گروپ کے اشاریے دکھاتے ہیں کہ لوگ کہاں سب سے زیادہ مشکل میں ہیں۔</translation>
    </message>
    <message>
        <source>Productivity and value for money</source>
        <translation>کارکردگی اور رقم کا بہتر استعمال</translation>
    </message>
    <message>
        <source>value for money</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>رقم کا بہتر استعمال|رقم کا اچھا استعمال|رقم کے بہتر استعمال</translation>
    </message>
    <message>
        <source>Doing more good with the same money, staff and time.</source>
        <translation>اتنی ہی رقم، عملے اور وقت سے زیادہ بھلائی کرنا۔</translation>
    </message>
    <message>
        <source>Money and staff are limited. A system should get more good out of what it has, for instance when bodies buy or plan together. It is one of the [[four-purposes|four purposes]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>رقم اور عملہ محدود ہیں۔ نظام کو اپنے وسائل سے زیادہ فائدہ لینا چاہیے، مثلاً جب ادارے مل کر خریدیں یا منصوبہ بنائیں۔ یہ [[four-purposes|چار مقاصد]] میں سے ایک ہے۔</translation>
    </message>
    <message>
        <source>Economies of scale</source>
        <translation>بڑے پیمانے کی بچت</translation>
    </message>
    <message>
        <source>What is cheaper or better when it is done once for many.</source>
        <translation>جو کام بہت سوں کے لیے ایک بار کرنے سے سستا یا بہتر ہو۔</translation>
    </message>
    <message>
        <source>Some things cost less, or work better, when they are done once for a large area. That is why rare services and big changes are planned for the whole [[system|system]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>کچھ چیزیں بڑے علاقے کے لیے ایک بار کرنے سے سستی پڑتی ہیں یا بہتر ہوتی ہیں۔ اسی لیے کم یاب خدمات اور بڑی تبدیلیوں کی منصوبہ بندی پورے [[system|نظام]] کے لیے ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Wider determinants of health</source>
        <translation>صحت کے وسیع تر عوامل</translation>
    </message>
    <message>
        <source>wider determinants|determinants of health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>وسیع تر عوامل|صحت کے عوامل</translation>
    </message>
    <message>
        <source>The things outside health care that shape our health, such as jobs and homes.</source>
        <translation>صحت کی نگہداشت سے باہر کی وہ چیزیں جو ہماری صحت پر اثر ڈالتی ہیں، جیسے روزگار اور گھر۔</translation>
    </message>
    <message>
        <source>Work, the air and streets around us, and our homes shape how well we are. They are called the wider determinants of health.</source>
        <translation>کام، ہمارے آس پاس کی ہوا اور گلیاں، اور ہمارے گھر طے کرتے ہیں کہ ہم کتنے صحت مند ہیں۔ انہیں صحت کے وسیع تر عوامل کہتے ہیں۔</translation>
    </message>
    <message>
        <source>No hospital can change them alone. Councils and others can, so the [[icp|partnership]] looks at them too.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>کوئی ہسپتال اکیلا انہیں نہیں بدل سکتا۔ کونسلیں اور دوسرے بدل سکتے ہیں، اس لیے [[icp|پارٹنرشپ]] انہیں بھی دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>Population health</source>
        <translation>پوری آبادی کی صحت</translation>
    </message>
    <message>
        <source>population-health</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>آبادی کی صحت|population health</translation>
    </message>
    <message>
        <source>The health of everyone in an area, not only of those who ask for care.</source>
        <translation>علاقے کے ہر فرد کی صحت، صرف ان کی نہیں جو نگہداشت مانگتے ہیں۔</translation>
    </message>
    <message>
        <source>Population health looks at all people in an area, well or ill. Local data show who is at risk, so that help can come early.</source>
        <translation>پوری آبادی کی صحت علاقے کے تمام لوگوں کو دیکھتی ہے، تندرست ہوں یا بیمار۔ مقامی ڈیٹا بتاتا ہے کہ کون خطرے میں ہے، تاکہ مدد جلد پہنچے۔</translation>
    </message>
    <message>
        <source>The government expects each [[icp|partnership]] to make room for such planning.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>حکومت توقع رکھتی ہے کہ ہر [[icp|پارٹنرشپ]] ایسی منصوبہ بندی کے لیے جگہ بنائے۔</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>صحتِ عامہ</translation>
    </message>
    <message>
        <source>Public health is the work of keeping a whole community well. [[council|Councils]] of the upper tier lead it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>صحتِ عامہ پوری کمیونٹی کو صحت مند رکھنے کا کام ہے۔ بالائی سطح کی [[council|کونسلیں]] اس کی قیادت کرتی ہیں۔</translation>
    </message>
    <message>
        <source>The [[icp|partnership]] counts public health among the needs that its strategy must meet.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icp|پارٹنرشپ]] صحتِ عامہ کو ان ضروریات میں شمار کرتی ہے جو اس کی حکمتِ عملی کو پوری کرنی ہیں۔</translation>
    </message>
    <message>
        <source>Social care</source>
        <translation>سوشل کیئر</translation>
    </message>
    <message>
        <source>adult social care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>بالغوں کی سوشل کیئر|سماجی نگہداشت</translation>
    </message>
    <message>
        <source>Help with daily life for people who need it because of age, illness or disability.</source>
        <translation>روزمرہ زندگی میں مدد، ان کے لیے جنہیں عمر، بیماری یا معذوری کی وجہ سے ضرورت ہو۔</translation>
    </message>
    <message>
        <source>Social care is help with daily life: washing, dressing, meals, getting out, or a place in a care home. [[upper-tier-authority|Upper-tier councils]] are in charge of it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>سوشل کیئر (سماجی نگہداشت) روزمرہ زندگی میں مدد ہے: نہانا، کپڑے پہننا، کھانا، باہر جانا، یا کیئر ہوم میں جگہ۔ [[upper-tier-authority|بالائی سطح کی کونسلیں]] اس کی ذمہ دار ہیں۔</translation>
    </message>
    <message>
        <source>It is not part of the NHS. That is why councils sit at the table in every system.</source>
        <translation>یہ NHS کا حصہ نہیں۔ اسی لیے ہر نظام میں کونسلیں شریک ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>کیئر ہوم</translation>
    </message>
    <message>
        <source>care homes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>کیئر ہومز</translation>
    </message>
    <message>
        <source>A home where people live and are cared for day and night.</source>
        <translation>ایسا گھر جہاں لوگ رہتے ہیں اور دن رات ان کی نگہداشت ہوتی ہے۔</translation>
    </message>
    <message>
        <source>In a care home people live together and get help day and night. Before the reform, NHS and council had to watch over the same home each on its own. Now they can do it jointly.</source>
        <translation>کیئر ہوم میں لوگ ساتھ رہتے ہیں اور انہیں دن رات مدد ملتی ہے۔ اصلاح سے پہلے NHS اور کونسل کو ایک ہی ہوم کی نگرانی الگ الگ کرنی پڑتی تھی۔ اب وہ یہ مل کر کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>کمیشننگ</translation>
    </message>
    <message>
        <source>commissions|commissioner|commissioners</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>کمیشن کرنا|کمیشنر|کمیشنرز|commissioning</translation>
    </message>
    <message>
        <source>Finding out what care people need, buying it, and checking that it is good.</source>
        <translation>معلوم کرنا کہ لوگوں کو کیسی نگہداشت چاہیے، اسے خریدنا، اور دیکھنا کہ وہ اچھی ہے۔</translation>
    </message>
    <message>
        <source>To commission is to plan and buy care: find out what people need, agree who will give it and at what price, and check the results.</source>
        <translation>کمیشننگ کا مطلب ہے نگہداشت کی منصوبہ بندی اور خرید: معلوم کرنا کہ لوگوں کو کیا درکار ہے، طے کرنا کہ کون کس قیمت پر فراہم کرے گا، اور نتائج جانچنا۔</translation>
    </message>
    <message>
        <source>Since 1 July 2022 the [[icb|boards]] do this for most of the NHS. Before, the [[ccg|clinical commissioning groups]] did.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 جولائی 2022 سے NHS کے زیادہ تر حصے کے لیے [[icb|بورڈز]] یہ کرتے ہیں۔ پہلے [[ccg|clinical commissioning groups]] کرتے تھے۔</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>خدمات فراہم کرنے والا ادارہ</translation>
    </message>
    <message>
        <source>providers|care providers</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>خدمات فراہم کرنے والے ادارے|خدمات فراہم کرنے والے اداروں|نگہداشت فراہم کرنے والے ادارے</translation>
    </message>
    <message>
        <source>Whoever gives care: a hospital, a practice, a care company or a charity.</source>
        <translation>جو بھی نگہداشت دے: ہسپتال، پریکٹس، نگہداشت کی کمپنی یا خیراتی ادارہ۔</translation>
    </message>
    <message>
        <source>A provider gives the care that others plan and pay for. [[nhs-trust|NHS trusts]], [[gp-practice|GP practices]], councils, charities and private firms are all providers.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ ادارہ وہ نگہداشت دیتا ہے جس کی منصوبہ بندی اور ادائیگی دوسرے کرتے ہیں۔ [[nhs-trust|NHS ٹرسٹ]]، [[gp-practice|GP پریکٹسز]]، کونسلیں، خیراتی ادارے اور نجی کمپنیاں سب خدمات فراہم کرنے والے ادارے ہیں۔</translation>
    </message>
    <message>
        <source>There are many more providers than boards. People who work for one often feel they belong to it first, and to the system second.</source>
        <translation>خدمات فراہم کرنے والے ادارے بورڈز سے کہیں زیادہ ہیں۔ ان میں کام کرنے والے اکثر خود کو پہلے اپنے ادارے کا سمجھتے ہیں، پھر نظام کا۔</translation>
    </message>
    <message>
        <source>Provider collaborative</source>
        <translation>فراہم کنندہ اداروں کا اشتراک</translation>
    </message>
    <message>
        <source>provider collaboratives</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>فراہم کنندہ اداروں کے اشتراک|provider collaborative</translation>
    </message>
    <message>
        <source>Two or more NHS trusts that run or improve services together.</source>
        <translation>دو یا زیادہ NHS ٹرسٹ جو مل کر خدمات چلاتے یا بہتر بناتے ہیں۔</translation>
    </message>
    <message>
        <source>In a provider collaborative, [[nhs-trust|NHS trusts]] and other givers of care work together on a larger scale than each could alone. They may share a service, staff or a plan.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>فراہم کنندہ اداروں کے اشتراک (provider collaborative) میں [[nhs-trust|NHS ٹرسٹ]] اور نگہداشت دینے والے دوسرے ادارے اس سے بڑے پیمانے پر مل کر کام کرتے ہیں جتنا ہر ایک اکیلا کر سکتا۔ ان کی کوئی خدمت، عملہ یا منصوبہ مشترکہ ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Partner member</source>
        <translation>پارٹنر رکن</translation>
    </message>
    <message>
        <source>partner members</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>پارٹنر ارکان</translation>
    </message>
    <message>
        <source>A board member put forward by trusts, by general practice or by councils.</source>
        <translation>بورڈ کا وہ رکن جسے ٹرسٹ، جنرل پریکٹس یا کونسلیں نامزد کرتی ہیں۔</translation>
    </message>
    <message>
        <source>At least three members of an [[icb]] come from the partners: one from the [[nhs-trust|NHS trusts]], one from [[gp-practice|general practice]] and one from the [[upper-tier-authority|councils]]. They bring what their side knows. They make up the three ordinary members that the law asks for as a minimum.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icb]] کے کم از کم تین ارکان پارٹنرز سے آتے ہیں: ایک [[nhs-trust|NHS ٹرسٹس]] سے، ایک [[gp-practice|جنرل پریکٹس]] سے اور ایک [[upper-tier-authority|کونسلوں]] سے۔ وہ اپنے شعبے کا علم ساتھ لاتے ہیں۔ ان سے وہ تین عام ارکان پورے ہو جاتے ہیں جو قانون کم از کم مانگتا ہے۔</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>عام رکن</translation>
    </message>
    <message>
        <source>ordinary members</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>عام ارکان</translation>
    </message>
    <message>
        <source>A member of the board other than its chair and chief executive.</source>
        <translation>چیئر اور چیف ایگزیکٹو کے علاوہ بورڈ کا رکن۔</translation>
    </message>
    <message>
        <source>The law asks every [[icb]] to have at least three ordinary members beside the chair and the chief executive. The three [[partner-member|partner members]] already make up that number. A board may have more.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>قانون کے مطابق ہر [[icb]] میں چیئر اور چیف ایگزیکٹو کے علاوہ کم از کم تین عام ارکان ہوں۔ تین [[partner-member|پارٹنر ارکان]] سے یہ تعداد پوری ہو جاتی ہے۔ بورڈ میں زیادہ بھی ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Non-executive member</source>
        <translation>غیر ایگزیکٹو رکن</translation>
    </message>
    <message>
        <source>non-executive members|non-executives</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>غیر ایگزیکٹو ارکان|غیر ایگزیکٹو</translation>
    </message>
    <message>
        <source>A board member from outside who questions and checks, and runs no department.</source>
        <translation>بورڈ کا باہر سے آیا رکن جو سوال اٹھاتا اور جانچ کرتا ہے، اور کوئی شعبہ نہیں چلاتا۔</translation>
    </message>
    <message>
        <source>A non-executive member does not run the organisation day by day. The task is to ask questions and to check. NHS England expects at least two on each [[icb|board]]. That is its policy, not the law.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>غیر ایگزیکٹو رکن ادارے کا روزمرہ کام نہیں چلاتا۔ اس کا کام سوال پوچھنا اور جانچ کرنا ہے۔ NHS England توقع رکھتا ہے کہ ہر [[icb|بورڈ]] میں کم از کم دو ہوں۔ یہ اس کی پالیسی ہے، قانون نہیں۔</translation>
    </message>
    <message>
        <source>Responsible local authority</source>
        <translation>ذمہ دار لوکل اتھارٹی</translation>
    </message>
    <message>
        <source>responsible local authorities|responsible council|responsible councils</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ذمہ دار لوکل اتھارٹیز|ذمہ دار کونسل|ذمہ دار کونسلیں|ذمہ دار کونسلوں</translation>
    </message>
    <message>
        <source>A council with social care duties in the area; it has a seat on the partnership.</source>
        <translation>علاقے میں سوشل کیئر کی ذمہ دار کونسل؛ پارٹنرشپ میں اس کی نشست ہے۔</translation>
    </message>
    <message>
        <source>For an [[icp]], the law looks at the councils with social care duties in any part of the area. Each of them is “responsible” and appoints one member.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icp]] کے لیے قانون ان کونسلوں کو دیکھتا ہے جو علاقے کے کسی بھی حصے میں سوشل کیئر کی ذمہ دار ہیں۔ ان میں سے ہر ایک ”ذمہ دار“ ہے اور ایک رکن مقرر کرتی ہے۔</translation>
    </message>
    <message>
        <source>In this application they are the [[upper-tier-authority|upper-tier and unitary councils]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس ایپلیکیشن میں یہ [[upper-tier-authority|بالائی سطح کی اور یک سطحی کونسلیں]] ہیں۔</translation>
    </message>
    <message>
        <source>VCSE</source>
        <translation>VCSE</translation>
    </message>
    <message>
        <source>voluntary, community and social enterprise|voluntary sector|voluntary organisations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>voluntary, community and social enterprise|رضاکار شعبہ|رضاکار شعبے|رضاکار تنظیمیں|رضاکار تنظیموں|رضاکار ادارے|رضاکار اداروں</translation>
    </message>
    <message>
        <source>Charities, local groups and firms with a social aim.</source>
        <translation>خیراتی ادارے، مقامی گروہ اور سماجی مقصد والی کمپنیاں۔</translation>
    </message>
    <message>
        <source>VCSE stands for voluntary, community and social enterprise. It means charities, local groups and firms that work for a social aim.</source>
        <translation>‏VCSE کا مطلب ہے voluntary, community and social enterprise (رضاکار، کمیونٹی اور سماجی کاروبار)۔ اس سے مراد خیراتی ادارے، مقامی گروہ اور وہ کمپنیاں ہیں جو سماجی مقصد کے لیے کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>They belong to the [[ics|systems]]. Many give care under contract, and many know people whom services miss.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ [[ics|نظاموں]] میں شامل ہیں۔ بہت سے معاہدے کے تحت نگہداشت دیتے ہیں، اور بہت سے ان لوگوں کو جانتے ہیں جن تک خدمات نہیں پہنچتیں۔</translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation>Healthwatch</translation>
    </message>
    <message>
        <source>local Healthwatch</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>local Healthwatch|مقامی Healthwatch</translation>
    </message>
    <message>
        <source>The independent voice of people who use health and social care.</source>
        <translation>صحت اور سوشل کیئر استعمال کرنے والوں کی آزاد آواز۔</translation>
    </message>
    <message>
        <source>Healthwatch collects what people think of local care and speaks up for them. It belongs to the [[ics|system]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Healthwatch مقامی نگہداشت کے بارے میں لوگوں کی رائے جمع کرتا اور ان کی طرف سے بولتا ہے۔ یہ [[ics|نظام]] میں شامل ہے۔</translation>
    </message>
    <message>
        <source>National guidance names it among those with an interest in the [[icp|partnership]]. Whether it has a seat is for each partnership to decide.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>قومی رہنمائی اسے ان میں شمار کرتی ہے جن کا [[icp|پارٹنرشپ]] سے تعلق بنتا ہے۔ اس کی نشست ہو یا نہ ہو، یہ ہر پارٹنرشپ خود طے کرتی ہے۔</translation>
    </message>
    <message>
        <source>System</source>
        <translation>نظام</translation>
    </message>
    <message>
        <source>system level|system-level</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>نظام کی سطح|نظاموں کی سطح</translation>
    </message>
    <message>
        <source>System|Systems</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>نظام|نظاموں</translation>
    </message>
    <message>
        <source>The largest of the three levels: the area of one Integrated Care Board.</source>
        <translation>تین سطحوں میں سب سے بڑی: ایک Integrated Care Board کا علاقہ۔</translation>
    </message>
    <message>
        <source>The system is the top of three levels. Above all, it sets the direction, plans large changes and uses money together.</source>
        <translation>نظام تین سطحوں میں سب سے اوپر ہے۔ سب سے بڑھ کر یہ سمت طے کرتا ہے، بڑی تبدیلیوں کی منصوبہ بندی کرتا ہے اور رقم مل کر استعمال کرتا ہے۔</translation>
    </message>
    <message>
        <source>In this application a system is the area of one [[icb]]. Guides from 2022 and 2023 speak of 1 to 3 million people, another of half a million to 3 million.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس ایپلیکیشن میں نظام ایک [[icb]] کا علاقہ ہے۔ 2022 اور 2023 کے رہنما کتابچے 1 تا 3 ملین افراد بتاتے ہیں، ایک اور 0.5 تا 3 ملین۔</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>place level|place-level|place-based partnership|place-based partnerships</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>مقام کی سطح|مقامات کی سطح|مقام کی بنیاد پر پارٹنرشپ|مقامی پارٹنرشپس</translation>
    </message>
    <message>
        <source>Place|Places</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>مقام|مقامات</translation>
    </message>
    <message>
        <source>Place is the level between [[system|system]] and [[neighbourhood|neighbourhood]]. It may be a town, a district, a borough or the area of a council, with about 250,000 to 500,000 people. Here hospitals, councils and [[pcn|primary care networks]] join up their work.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>مقام [[system|نظام]] اور [[neighbourhood|محلے]] کے درمیان کی سطح ہے۔ یہ کوئی قصبہ، ڈسٹرکٹ، بورو یا کونسل کا علاقہ ہو سکتا ہے، جس میں تقریباً 250,000 تا 500,000 افراد ہوں۔ یہاں ہسپتال، کونسلیں اور [[pcn|پرائمری کیئر نیٹ ورکس]] اپنا کام جوڑتے ہیں۔</translation>
    </message>
    <message>
        <source>Its borders may follow those of a council or the lie of the land. There is no national list of them. Unless another rule is chosen, this application shows the part of a system within one upper-tier council instead, and says so.</source>
        <translation>اس کی سرحدیں کونسل کی سرحدوں یا زمین کی ساخت کے مطابق ہو سکتی ہیں۔ ان کی کوئی قومی فہرست نہیں۔ جب تک کوئی اور ضابطہ نہ چنا جائے، یہ ایپلیکیشن اس کی جگہ نظام کا وہ حصہ دکھاتی ہے جو بالائی سطح کی ایک کونسل کے اندر ہے، اور یہ بتاتی بھی ہے۔</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محلہ</translation>
    </message>
    <message>
        <source>neighbourhood level|neighbourhood-level</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>محلے کی سطح|محلوں کی سطح</translation>
    </message>
    <message>
        <source>Neighbourhood|Neighbourhoods</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>محلہ|محلے|محلوں</translation>
    </message>
    <message>
        <source>The most local level: about 30,000 to 50,000 people and a group of GP practices.</source>
        <translation>سب سے مقامی سطح: تقریباً 30,000 تا 50,000 افراد اور GP پریکٹسز کا ایک گروہ۔</translation>
    </message>
    <message>
        <source>A neighbourhood is the level nearest to home. [[gp-practice|GP practices]], [[community-health-services|community services]] and [[social-care|social care]] work together there, through a [[pcn|primary care network]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>محلہ گھر سے قریب ترین سطح ہے۔ [[gp-practice|GP پریکٹسز]]، [[community-health-services|کمیونٹی خدمات]] اور [[social-care|سوشل کیئر]] وہاں ایک [[pcn|پرائمری کیئر نیٹ ورک]] کے ذریعے مل کر کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>It has about 30,000 to 50,000 people. No one publishes its borders, so this application [[modelled-catchment|models]] them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس میں تقریباً 30,000 تا 50,000 افراد ہوتے ہیں۔ اس کی سرحدیں کوئی شائع نہیں کرتا، اس لیے یہ ایپلیکیشن انہیں [[modelled-catchment|ماڈل]] کرتی ہے۔</translation>
    </message>
    <message>
        <source>Primary care network</source>
        <translation>پرائمری کیئر نیٹ ورک</translation>
    </message>
    <message>
        <source>primary care networks|PCN|PCNs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>پرائمری کیئر نیٹ ورکس|PCN|PCNs</translation>
    </message>
    <message>
        <source>A primary care network is a group of [[gp-practice|GP practices]]. Together they can offer more than one practice could, and they work with [[community-health-services|community services]] and [[social-care|social care]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پرائمری کیئر نیٹ ورک [[gp-practice|GP پریکٹسز]] کا گروہ ہے۔ مل کر وہ ایک پریکٹس سے زیادہ خدمات دے سکتی ہیں، اور وہ [[community-health-services|کمیونٹی خدمات]] اور [[social-care|سوشل کیئر]] کے ساتھ کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>You belong to the network of the practice where you are registered, wherever you live.</source>
        <translation>آپ اس پریکٹس کے نیٹ ورک میں ہیں جہاں آپ رجسٹرڈ ہیں، چاہے آپ کہیں بھی رہتے ہوں۔</translation>
    </message>
    <message>
        <source>Sub-ICB location</source>
        <translation>‏Sub-ICB لوکیشن</translation>
    </message>
    <message>
        <source>sub-ICB locations|sub-ICB</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Sub-ICB لوکیشنز|sub-ICB</translation>
    </message>
    <message>
        <source>A sub-ICB location is a part of the area of a [[icb|board]]. The NHS uses it to sort its figures. Most have the borders of a [[ccg|clinical commissioning group]] as it was in 2022.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Sub-ICB لوکیشن کسی [[icb|بورڈ]] کے علاقے کا حصہ ہے۔ NHS اسے اپنے اعداد ترتیب دینے کے لیے استعمال کرتا ہے۔ زیادہ تر کی سرحدیں وہی ہیں جو 2022 میں کسی [[ccg|clinical commissioning group]] کی تھیں۔</translation>
    </message>
    <message>
        <source>Its official name is hard to read, for instance “NHS South Yorkshire ICB - 02P”. So this application shows a friendly name with the code.</source>
        <translation>اس کا سرکاری نام پڑھنا مشکل ہے، مثلاً ”NHS South Yorkshire ICB - 02P“۔ اس لیے یہ ایپلیکیشن ایک آسان نام کوڈ کے ساتھ دکھاتی ہے۔</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>کونسل</translation>
    </message>
    <message>
        <source>councils|local authority|local authorities</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>کونسلیں|کونسلوں|لوکل اتھارٹی|لوکل اتھارٹیز</translation>
    </message>
    <message>
        <source>A council, or local authority, is elected. It runs local services. Where there are two tiers, the upper one is in charge of social care and public health, the lower one of such things as housing and bins. A unitary council does both.</source>
        <translation>کونسل، یا لوکل اتھارٹی، منتخب ہوتی ہے۔ یہ مقامی خدمات چلاتی ہے۔ جہاں دو سطحیں ہوں، وہاں بالائی سطح سوشل کیئر اور صحتِ عامہ کی ذمہ دار ہے، اور زیریں سطح رہائش اور کوڑے جیسے کاموں کی۔ یک سطحی (unitary) کونسل دونوں کام کرتی ہے۔</translation>
    </message>
    <message>
        <source>When this application says “council”, it means one of the upper tier or a unitary one.</source>
        <translation>جب یہ ایپلیکیشن ”کونسل“ کہتی ہے تو مراد بالائی سطح کی یا یک سطحی کونسل ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Upper-tier authority</source>
        <translation>بالائی سطح کی کونسل</translation>
    </message>
    <message>
        <source>upper-tier authorities|upper-tier council|upper-tier councils|upper tier|unitary council|unitary councils|unitary authority|unitary authorities</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>بالائی سطح کی کونسلیں|بالائی سطح کی کونسلوں|یک سطحی کونسل|یک سطحی کونسلیں|یک سطحی کونسلوں|upper-tier authority|unitary authority</translation>
    </message>
    <message>
        <source>A council with social care and public health among its duties.</source>
        <translation>وہ کونسل جس کے فرائض میں سوشل کیئر اور صحتِ عامہ شامل ہیں۔</translation>
    </message>
    <message>
        <source>County councils, unitary councils, metropolitan boroughs and London boroughs have the duties of the upper tier: [[social-care|social care]] and [[public-health|public health]] above all. England has 153 of them in this atlas.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>کاؤنٹی کونسلیں، یک سطحی کونسلیں، میٹروپولیٹن بورو اور London کے بورو بالائی سطح کے فرائض رکھتے ہیں: سب سے بڑھ کر [[social-care|سوشل کیئر]] اور [[public-health|صحتِ عامہ]]۔ اس اٹلس میں England کی ایسی 153 کونسلیں ہیں۔</translation>
    </message>
    <message>
        <source>They are the councils that appoint members of an [[icp]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہی وہ کونسلیں ہیں جو [[icp]] کے ارکان مقرر کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Local authority district</source>
        <translation>لوکل اتھارٹی ڈسٹرکٹ</translation>
    </message>
    <message>
        <source>local authority districts|district council|district councils</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>لوکل اتھارٹی ڈسٹرکٹس|ڈسٹرکٹ کونسل|ڈسٹرکٹ کونسلیں|ڈسٹرکٹ کونسلوں</translation>
    </message>
    <message>
        <source>In some counties a second tier of councils looks after homes, planning and bins in smaller areas: the districts. Elsewhere, the area of the unitary council counts as one district.</source>
        <translation>کچھ کاؤنٹیوں میں کونسلوں کی دوسری سطح چھوٹے علاقوں میں رہائش، تعمیرات کی منصوبہ بندی اور کوڑے کو دیکھتی ہے: یہ ڈسٹرکٹس ہیں۔ باقی جگہوں پر یک سطحی کونسل کا علاقہ ایک ڈسٹرکٹ شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>LSOA</source>
        <translation>LSOA</translation>
    </message>
    <message>
        <source>LSOAs|Lower layer Super Output Area|Lower layer Super Output Areas|small area|small areas</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>LSOAs|Lower layer Super Output Area|Lower layer Super Output Areas|چھوٹا علاقہ|چھوٹے علاقے|چھوٹے علاقوں</translation>
    </message>
    <message>
        <source>A small area of the Census with about 1,500 people; England has 33,755.</source>
        <translation>مردم شماری کا چھوٹا علاقہ جس میں تقریباً 1,500 افراد ہوتے ہیں؛ England میں ایسے 33,755 ہیں۔</translation>
    </message>
    <message>
        <source>LSOA stands for Lower layer Super Output Area. It is a small area for figures, with about 1,500 people. The [[ons|statistical office]] drew 33,755 of them in England for the Census of 2021.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏LSOA کا مطلب ہے Lower layer Super Output Area۔ یہ اعداد و شمار کا چھوٹا علاقہ ہے، جس میں تقریباً 1,500 افراد ہوتے ہیں۔ [[ons|شماریات کے دفتر]] نے 2021 کی مردم شماری کے لیے England میں ایسے 33,755 علاقے بنائے۔</translation>
    </message>
    <message>
        <source>Every area in this application is made of whole LSOAs. That is why the levels fit into each other without gaps.</source>
        <translation>اس ایپلیکیشن کا ہر علاقہ پورے LSOA سے بنا ہے۔ اسی لیے سطحیں بغیر خلا کے ایک دوسرے میں بیٹھتی ہیں۔</translation>
    </message>
    <message>
        <source>Clinical commissioning group</source>
        <translation>Clinical commissioning group</translation>
    </message>
    <message>
        <source>clinical commissioning groups|CCG|CCGs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Clinical commissioning groups|CCG|CCGs</translation>
    </message>
    <message>
        <source>The local NHS body that bought care until 30 June 2022; none is left.</source>
        <translation>‏NHS کا مقامی ادارہ جو 30 جون 2022 تک نگہداشت خریدتا تھا؛ اب کوئی باقی نہیں۔</translation>
    </message>
    <message>
        <source>Clinical commissioning groups planned and bought care in their areas until 30 June 2022. On 1 July 2022 they were abolished, and the [[icb|boards]] took on their work.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Clinical commissioning groups (CCG) 30 جون 2022 تک اپنے علاقوں میں نگہداشت کی منصوبہ بندی اور خرید کرتے تھے۔ 1 جولائی 2022 کو انہیں ختم کر دیا گیا، اور [[icb|بورڈز]] نے ان کا کام سنبھالا۔</translation>
    </message>
    <message>
        <source>Their borders live on in the [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ان کی سرحدیں [[sub-icb|Sub-ICB لوکیشنز]] میں باقی ہیں۔</translation>
    </message>
    <message>
        <source>Sustainability and transformation partnership</source>
        <translation>Sustainability and transformation partnership</translation>
    </message>
    <message>
        <source>sustainability and transformation partnerships|STP|STPs</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Sustainability and transformation partnerships|STP|STPs</translation>
    </message>
    <message>
        <source>What came before the systems: the NHS and councils at one table, with no legal powers.</source>
        <translation>نظاموں سے پہلے کی صورت: NHS اور کونسلیں ایک میز پر، بغیر قانونی اختیارات کے۔</translation>
    </message>
    <message>
        <source>A sustainability and transformation partnership brought the NHS and the councils of an area to one table. It had no powers in law. The [[ics|systems]] grew out of it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Sustainability and transformation partnership (STP) کسی علاقے کے NHS اور کونسلوں کو ایک میز پر لاتی تھی۔ اس کے پاس قانونی اختیارات نہیں تھے۔ [[ics|نظام]] اسی سے نکلے۔</translation>
    </message>
    <message>
        <source>NHS Long-Term Plan</source>
        <translation>NHS Long-Term Plan</translation>
    </message>
    <message>
        <source>NHS Long Term Plan|Long-Term Plan|Long Term Plan</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>NHS Long Term Plan|Long-Term Plan|Long Term Plan</translation>
    </message>
    <message>
        <source>The plan of January 2019 that said every area should have a system.</source>
        <translation>جنوری 2019 کا منصوبہ جس میں کہا گیا کہ ہر علاقے کا ایک نظام ہو۔</translation>
    </message>
    <message>
        <source>The NHS Long-Term Plan came out in January 2019. It set out what the NHS should look like in the years ahead, with [[integrated-care|joined-up care]] and a system for every part of England.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏NHS Long-Term Plan (NHS کا طویل مدتی منصوبہ) جنوری 2019 میں آیا۔ اس نے بتایا کہ آنے والے برسوں میں NHS کیسا ہو: [[integrated-care|جڑی ہوئی نگہداشت]] اور England کے ہر حصے کے لیے ایک نظام۔</translation>
    </message>
    <message>
        <source>ICS Design Framework</source>
        <translation>ICS Design Framework</translation>
    </message>
    <message>
        <source>Design Framework|Designing ICSs|Designing integrated care systems</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Design Framework|Designing ICSs|Designing integrated care systems</translation>
    </message>
    <message>
        <source>NHS England&apos;s paper of June 2021 on how systems should be built.</source>
        <translation>‏NHS England کی جون 2021 کی دستاویز کہ نظام کیسے بنائے جائیں۔</translation>
    </message>
    <message>
        <source>Two papers of [[nhs-england]] come before the law. “Designing integrated care systems” came in June 2019, the Design Framework in June 2021. They say how a system may be arranged. They are guidance, not law.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[nhs-england]] کی دو دستاویزات قانون سے پہلے کی ہیں۔ ”Designing integrated care systems“ جون 2019 میں آئی، Design Framework جون 2021 میں۔ وہ بتاتی ہیں کہ نظام کیسے ترتیب دیا جا سکتا ہے۔ یہ رہنمائی ہیں، قانون نہیں۔</translation>
    </message>
    <message>
        <source>Interim partnership</source>
        <translation>عبوری پارٹنرشپ</translation>
    </message>
    <message>
        <source>interim ICP|interim partnerships</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>عبوری ICP|عبوری پارٹنرشپس|interim ICP</translation>
    </message>
    <message>
        <source>The first form of a partnership, in place when the boards began.</source>
        <translation>پارٹنرشپ کی پہلی شکل، جو بورڈز کے آغاز پر موجود تھی۔</translation>
    </message>
    <message>
        <source>A partnership takes time to set up. When the [[icb|boards]] began, each area was expected to have at least an interim one, so that the councils were at the table from the first day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پارٹنرشپ بنانے میں وقت لگتا ہے۔ توقع تھی کہ [[icb|بورڈز]] کے آغاز پر ہر علاقے میں کم از کم ایک عبوری پارٹنرشپ ہو، تاکہ کونسلیں پہلے دن سے شریک ہوں۔</translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation>علاقائی دائرہ (footprint)</translation>
    </message>
    <message>
        <source>footprints</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>علاقائی دائرہ|علاقائی دائرے|علاقائی دائروں|footprint</translation>
    </message>
    <message>
        <source>The area that a body covers.</source>
        <translation>وہ علاقہ جو کسی ادارے کے دائرے میں آتا ہے۔</translation>
    </message>
    <message>
        <source>Papers of the NHS call the area of a board its footprint. New footprints were announced on 9 September 2025. They came into force on 1 April 2026, and 42 boards became 36.</source>
        <translation>‏NHS کی دستاویزات بورڈ کے علاقے کو footprint (علاقائی دائرہ) کہتی ہیں۔ نئے علاقائی دائروں کا اعلان 9 ستمبر 2025 کو ہوا۔ وہ 1 اپریل 2026 کو نافذ ہوئے، اور 42 بورڈ 36 رہ گئے۔</translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation>پرائمری کیئر</translation>
    </message>
    <message>
        <source>The first door to the NHS: above all your family doctor.</source>
        <translation>‏NHS کا پہلا دروازہ: سب سے بڑھ کر آپ کا فیملی ڈاکٹر۔</translation>
    </message>
    <message>
        <source>Primary care is where most people turn first. The family doctor and the practice team are its heart. [[pcn|Networks]] of practices give it more weight.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پرائمری کیئر (بنیادی نگہداشت) وہ ہے جہاں زیادہ تر لوگ سب سے پہلے جاتے ہیں۔ فیملی ڈاکٹر اور پریکٹس کی ٹیم اس کا مرکز ہیں۔ پریکٹسز کے [[pcn|نیٹ ورکس]] اسے مزید مضبوط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation>‏GP پریکٹس</translation>
    </message>
    <message>
        <source>GP practices|general practice|family doctor|family doctors</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>GP پریکٹسز|جنرل پریکٹس|فیملی ڈاکٹر|فیملی ڈاکٹروں</translation>
    </message>
    <message>
        <source>surgery</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>پریکٹس|کلینک</translation>
    </message>
    <message>
        <source>The surgery of family doctors where you are registered.</source>
        <translation>فیملی ڈاکٹروں کی پریکٹس جہاں آپ رجسٹرڈ ہیں۔</translation>
    </message>
    <message>
        <source>GP means general practitioner: the family doctor. You are registered with a practice, and the practice is nearly always in a [[pcn|network]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏GP کا مطلب ہے general practitioner: فیملی ڈاکٹر۔ آپ کسی پریکٹس میں رجسٹرڈ ہوتے ہیں، اور وہ پریکٹس تقریباً ہمیشہ کسی [[pcn|نیٹ ورک]] میں ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Its list says who is registered. It does not say where they live. Some practices have patients from far away.</source>
        <translation>اس کی فہرست بتاتی ہے کہ کون رجسٹرڈ ہے۔ یہ نہیں بتاتی کہ وہ کہاں رہتے ہیں۔ کچھ پریکٹسز کے مریض دور دور سے ہیں۔</translation>
    </message>
    <message>
        <source>Registered patients</source>
        <translation>رجسٹرڈ مریض</translation>
    </message>
    <message>
        <source>registered patient|patients on their lists|list size|list sizes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>رجسٹرڈ مریضوں|فہرستوں پر مریض|فہرست کا حجم</translation>
    </message>
    <message>
        <source>People on the list of a GP practice; more than live in England.</source>
        <translation>‏GP پریکٹس کی فہرست پر لوگ؛ England کی آبادی سے زیادہ۔</translation>
    </message>
    <message>
        <source>Each practice keeps a list of its patients. Added up, the lists hold more people than the [[census|Census]] found. Some have moved away and are still on a list.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر پریکٹس اپنے مریضوں کی فہرست رکھتی ہے۔ سب فہرستیں ملا کر [[census|مردم شماری]] سے زیادہ لوگ بنتے ہیں۔ کچھ لوگ جا چکے ہیں مگر فہرست میں باقی ہیں۔</translation>
    </message>
    <message>
        <source>The figures here are the mean of 2024/25. They are counted where the practice stands, not where the patient lives.</source>
        <translation>یہاں کے اعداد 2024/25 کی اوسط ہیں۔ انہیں وہاں گنا گیا ہے جہاں پریکٹس ہے، نہ کہ جہاں مریض رہتا ہے۔</translation>
    </message>
    <message>
        <source>Community health services</source>
        <translation>کمیونٹی صحت خدمات</translation>
    </message>
    <message>
        <source>community services|community health service|community care</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>کمیونٹی خدمات|کمیونٹی کی صحت خدمات|کمیونٹی نگہداشت</translation>
    </message>
    <message>
        <source>Care at home or near it: district nurses, health visitors, therapy.</source>
        <translation>گھر پر یا گھر کے قریب نگہداشت: ڈسٹرکٹ نرسیں، ہیلتھ وزیٹرز، تھراپی۔</translation>
    </message>
    <message>
        <source>Community health services bring care to people&apos;s homes or close by. District nurses, health visitors and therapists work in them. They help people to live on their own and to stay out of hospital.</source>
        <translation>کمیونٹی صحت خدمات نگہداشت لوگوں کے گھروں تک یا ان کے قریب لاتی ہیں۔ ان میں ڈسٹرکٹ نرسیں، ہیلتھ وزیٹرز اور تھراپسٹ کام کرتے ہیں۔ وہ لوگوں کو خود مختار رہنے اور ہسپتال سے دور رہنے میں مدد دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Anticipatory care</source>
        <translation>پیشگی نگہداشت</translation>
    </message>
    <message>
        <source>Help that comes early to people who may soon become very ill.</source>
        <translation>ان لوگوں کو جلد ملنے والی مدد جو جلد بہت بیمار ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Teams look for people whose health may soon get worse, such as frail older people, and offer help before a crisis comes. That is what the words mean in general.</source>
        <translation>ٹیمیں ان لوگوں کو تلاش کرتی ہیں جن کی صحت جلد بگڑ سکتی ہے، جیسے کمزور بزرگ، اور بحران سے پہلے مدد پیش کرتی ہیں۔ عام طور پر ان الفاظ کا یہی مطلب ہے۔</translation>
    </message>
    <message>
        <source>The guide that gives this task to [[place|places]] uses the term without saying what it means.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>جو رہنما کتابچہ یہ کام [[place|مقامات]] کو دیتا ہے، وہ یہ اصطلاح اس کا مطلب بتائے بغیر استعمال کرتا ہے۔</translation>
    </message>
    <message>
        <source>Specialised services</source>
        <translation>خصوصی خدمات</translation>
    </message>
    <message>
        <source>specialised service</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>خصوصی خدمت|خصوصی نگہداشت</translation>
    </message>
    <message>
        <source>Rare or complex care that only a few hospitals can give.</source>
        <translation>کم یاب یا پیچیدہ نگہداشت جو صرف چند ہسپتال دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Some care is rare or complex, and only a few hospitals can give it. [[nhs-england]] suggests to plan it for a whole [[system|system]] rather than place by place.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>کچھ نگہداشت کم یاب یا پیچیدہ ہوتی ہے، اور صرف چند ہسپتال اسے دے سکتے ہیں۔ [[nhs-england]] کی تجویز ہے کہ اس کی منصوبہ بندی ہر مقام کے لیے الگ نہیں بلکہ پورے [[system|نظام]] کے لیے ہو۔</translation>
    </message>
    <message>
        <source>Personalised care</source>
        <translation>فرد کی ضرورت کے مطابق نگہداشت</translation>
    </message>
    <message>
        <source>personal health budget|personal budgets|personal budget</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ذاتی صحت بجٹ|ذاتی بجٹ|personalised care</translation>
    </message>
    <message>
        <source>Care shaped with the person, sometimes with a budget of their own.</source>
        <translation>فرد کے ساتھ مل کر طے کی گئی نگہداشت، کبھی اس کے اپنے بجٹ کے ساتھ۔</translation>
    </message>
    <message>
        <source>In personalised care you have a say in what is done and how. Some people get a budget and choose with it the help that suits them.</source>
        <translation>فرد کی ضرورت کے مطابق نگہداشت میں آپ کی رائے شامل ہوتی ہے کہ کیا ہو اور کیسے ہو۔ کچھ لوگوں کو بجٹ ملتا ہے جس سے وہ اپنے لیے مناسب مدد چنتے ہیں۔</translation>
    </message>
    <message>
        <source>NHS trust</source>
        <translation>‏NHS ٹرسٹ</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>NHS ٹرسٹس</translation>
    </message>
    <message>
        <source>trust|trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ٹرسٹ|ٹرسٹس</translation>
    </message>
    <message>
        <source>A part of the NHS that runs hospitals, ambulances or other care.</source>
        <translation>‏NHS کا وہ حصہ جو ہسپتال، ایمبولینس یا دوسری نگہداشت چلاتا ہے۔</translation>
    </message>
    <message>
        <source>An NHS trust runs services: hospitals, mental health care, community care or ambulances. It is a [[provider|provider]]. A board plans and pays, a trust treats.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏NHS ٹرسٹ خدمات چلاتا ہے: ہسپتال، ذہنی صحت کی نگہداشت، کمیونٹی نگہداشت یا ایمبولینس۔ یہ ایک [[provider|خدمات فراہم کرنے والا ادارہ]] ہے۔ بورڈ منصوبہ بندی اور ادائیگی کرتا ہے، ٹرسٹ علاج کرتا ہے۔</translation>
    </message>
    <message>
        <source>Trusts and [[foundation-trust|foundation trusts]] put forward a [[partner-member|member of the board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ٹرسٹ اور [[foundation-trust|فاؤنڈیشن ٹرسٹ]] [[partner-member|بورڈ کا ایک رکن]] نامزد کرتے ہیں۔</translation>
    </message>
    <message>
        <source>NHS foundation trust</source>
        <translation>‏NHS فاؤنڈیشن ٹرسٹ</translation>
    </message>
    <message>
        <source>NHS foundation trusts|foundation trust|foundation trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>NHS فاؤنڈیشن ٹرسٹس|فاؤنڈیشن ٹرسٹ|فاؤنڈیشن ٹرسٹس</translation>
    </message>
    <message>
        <source>A kind of NHS trust with a legal form of its own.</source>
        <translation>‏NHS ٹرسٹ کی ایک قسم جس کی اپنی قانونی شکل ہے۔</translation>
    </message>
    <message>
        <source>A foundation trust is a kind of NHS trust with a legal form of its own. The register of the NHS says which trusts have it. What a foundation trust does is the same as that of any [[nhs-trust|NHS trust]]: it gives care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>فاؤنڈیشن ٹرسٹ NHS ٹرسٹ کی ایک قسم ہے جس کی اپنی قانونی شکل ہے۔ NHS کا رجسٹر بتاتا ہے کہ کن ٹرسٹس کی یہ شکل ہے۔ فاؤنڈیشن ٹرسٹ وہی کرتا ہے جو ہر [[nhs-trust|NHS ٹرسٹ]] کرتا ہے: نگہداشت دیتا ہے۔</translation>
    </message>
    <message>
        <source>ODS code</source>
        <translation>‏ODS کوڈ</translation>
    </message>
    <message>
        <source>ODS codes|Organisation Data Service</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ODS کوڈز|Organisation Data Service</translation>
    </message>
    <message>
        <source>The short code by which the NHS knows an organisation, such as QNC.</source>
        <translation>وہ مختصر کوڈ جس سے NHS کسی ادارے کو پہچانتا ہے، جیسے QNC۔</translation>
    </message>
    <message>
        <source>The NHS gives every organisation a short code: a board, a practice, a trust. QNC is Staffordshire and Stoke-on-Trent. The Organisation Data Service keeps the list, hence ODS.</source>
        <translation>‏NHS ہر ادارے کو ایک مختصر کوڈ دیتا ہے: بورڈ، پریکٹس، ٹرسٹ۔ QNC کا مطلب Staffordshire and Stoke-on-Trent ہے۔ Organisation Data Service یہ فہرست رکھتا ہے، اسی سے ODS ہے۔</translation>
    </message>
    <message>
        <source>A code tells apart what names confuse.</source>
        <translation>نام جہاں الجھاتے ہیں، کوڈ وہاں فرق بتاتا ہے۔</translation>
    </message>
    <message>
        <source>ONS code</source>
        <translation>‏ONS کوڈ</translation>
    </message>
    <message>
        <source>ONS codes|GSS code|GSS codes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ONS کوڈز|GSS کوڈ|GSS کوڈز</translation>
    </message>
    <message>
        <source>Official statistics give every area a code of nine characters, such as E54000010. The letter E stands for England, and the next two figures say what kind of area it is. Another name is GSS code.</source>
        <translation>سرکاری شماریات ہر علاقے کو نو حروف اور ہندسوں کا کوڈ دیتی ہیں، جیسے E54000010۔ حرف E کا مطلب England ہے، اور اگلے دو ہندسے بتاتے ہیں کہ علاقہ کس قسم کا ہے۔ اس کا ایک اور نام GSS کوڈ ہے۔</translation>
    </message>
    <message>
        <source>When the borders of an area change, it gets a new code.</source>
        <translation>جب کسی علاقے کی سرحدیں بدلتی ہیں تو اسے نیا کوڈ ملتا ہے۔</translation>
    </message>
    <message>
        <source>Office for National Statistics</source>
        <translation>Office for National Statistics</translation>
    </message>
    <message>
        <source>ONS|statistical office</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ONS|شماریات کا دفتر|شماریات کے دفتر</translation>
    </message>
    <message>
        <source>The office that counts people and publishes the official figures.</source>
        <translation>وہ دفتر جو لوگوں کو شمار کرتا اور سرکاری اعداد شائع کرتا ہے۔</translation>
    </message>
    <message>
        <source>The Office for National Statistics counts people, runs the [[census|Census]] and draws the [[lsoa|small areas]]. It works apart from the government of the day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Office for National Statistics (قومی شماریات کا دفتر) لوگوں کو شمار کرتا ہے، [[census|مردم شماری]] کراتا ہے اور [[lsoa|چھوٹے علاقے]] بناتا ہے۔ یہ حکومتِ وقت سے الگ رہ کر کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ایڈیشن</translation>
    </message>
    <message>
        <source>editions</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ایڈیشنوں|ایڈیشنز</translation>
    </message>
    <message>
        <source>The state of the map in force between two dates.</source>
        <translation>دو تاریخوں کے درمیان نافذ نقشے کی حالت۔</translation>
    </message>
    <message>
        <source>Systems and their borders change. An edition is the map as it was in force between two dates. One holds the 42 systems of 1 July 2022 to 31 March 2026. The other holds the 36 since 1 April 2026.</source>
        <translation>نظام اور ان کی سرحدیں بدلتی ہیں۔ ایڈیشن وہ نقشہ ہے جو دو تاریخوں کے درمیان نافذ تھا۔ ایک میں 1 جولائی 2022 سے 31 مارچ 2026 تک کے 42 نظام ہیں۔ دوسرے میں 1 اپریل 2026 سے 36 نظام ہیں۔</translation>
    </message>
    <message>
        <source>It is named after the month of the borders that it uses: April 2023 and April 2026.</source>
        <translation>اس کا نام ان سرحدوں کے مہینے پر ہے جو یہ استعمال کرتا ہے: اپریل 2023 اور اپریل 2026۔</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>footing</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>معلومات کی بنیاد|معلومات کی بنیادیں</translation>
    </message>
    <message>
        <source>The ground on which a fact stands: law, NHS practice, a statistic, or an estimate.</source>
        <translation>وہ بنیاد جس پر کوئی معلومات قائم ہے: قانون، NHS کا طریقہ، شماریات، یا اندازہ۔</translation>
    </message>
    <message>
        <source>Not every fact is equally firm. A badge beside each one says on what it rests.</source>
        <translation>ہر معلومات برابر پختہ نہیں۔ ہر ایک کے ساتھ کا نشان بتاتا ہے کہ وہ کس پر قائم ہے۔</translation>
    </message>
    <message>
        <source>It may be a [[basis-statutory|law]]. It may be the way the [[basis-nhs-administrative|NHS organises itself]], or [[basis-national-policy|what the government asks for]]. It may be an [[official-statistic|official figure]] or a [[basis-locally-defined|local choice]]. Or we worked it out, by a [[basis-derived|stated rule]] or with a [[basis-modelled|model]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ [[basis-statutory|قانون]] ہو سکتی ہے۔ یہ وہ طریقہ ہو سکتا ہے جس سے [[basis-nhs-administrative|NHS اپنا انتظام کرتا ہے]]، یا [[basis-national-policy|وہ جو حکومت چاہتی ہے]]۔ یہ [[official-statistic|سرکاری عدد]] یا [[basis-locally-defined|مقامی فیصلہ]] ہو سکتا ہے۔ یا ہم نے اسے نکالا ہے، [[basis-derived|بتائے گئے ضابطے]] سے یا [[basis-modelled|ماڈل]] سے۔</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>قانونی</translation>
    </message>
    <message>
        <source>statutory</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>قانونی</translation>
    </message>
    <message>
        <source>Set out in an Act of Parliament or in an order made under one.</source>
        <translation>‏Act of Parliament (پارلیمنٹ کے قانون) میں یا اس کے تحت جاری حکم میں طے کیا گیا۔</translation>
    </message>
    <message>
        <source>The firmest basis. An Act, or an order made under it, says so. The area of a [[icb|board]] is an example.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>سب سے پختہ بنیاد۔ کوئی Act (قانون)، یا اس کے تحت جاری حکم، ایسا کہتا ہے۔ [[icb|بورڈ]] کا علاقہ اس کی مثال ہے۔</translation>
    </message>
    <message>
        <source>NHS administrative</source>
        <translation>‏NHS انتظامی</translation>
    </message>
    <message>
        <source>Used by the NHS to organise itself and published by it, but not set by law.</source>
        <translation>‏NHS اسے اپنے انتظام کے لیے استعمال کرتا اور شائع کرتا ہے، لیکن یہ قانون سے طے نہیں۔</translation>
    </message>
    <message>
        <source>The NHS uses and publishes it, but no law fixes it. The [[nhs-region|NHS regions]] and the [[pcn|networks]] in the register are examples.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏NHS اسے استعمال اور شائع کرتا ہے، لیکن کوئی قانون اسے طے نہیں کرتا۔ [[nhs-region|NHS ریجنز]] اور رجسٹر کے [[pcn|نیٹ ورکس]] اس کی مثالیں ہیں۔</translation>
    </message>
    <message>
        <source>National policy</source>
        <translation>قومی پالیسی</translation>
    </message>
    <message>
        <source>Asked for by the government or NHS England, but not by law.</source>
        <translation>حکومت یا NHS England یہ چاہتا ہے، لیکن قانون نہیں۔</translation>
    </message>
    <message>
        <source>The government or [[nhs-england]] asks for it, but the law does not. A medical director on every [[icb|board]] is an example.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>حکومت یا [[nhs-england]] یہ چاہتا ہے، لیکن قانون نہیں۔ ہر [[icb|بورڈ]] میں طبی ڈائریکٹر اس کی مثال ہے۔</translation>
    </message>
    <message>
        <source>Official statistic</source>
        <translation>سرکاری شماریات</translation>
    </message>
    <message>
        <source>official statistics</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>سرکاری اعداد و شمار</translation>
    </message>
    <message>
        <source>Published by a statistical office, or added up from its figures.</source>
        <translation>شماریات کے دفتر کا شائع کردہ، یا اس کے اعداد سے جمع کیا گیا۔</translation>
    </message>
    <message>
        <source>A public office has published the figure under the rules for statistics, or it is the plain sum of such figures. The number of people in an area is an example.</source>
        <translation>کسی سرکاری دفتر نے یہ عدد شماریات کے قواعد کے تحت شائع کیا ہے، یا یہ ایسے اعداد کا سادہ مجموعہ ہے۔ کسی علاقے کے افراد کی تعداد اس کی مثال ہے۔</translation>
    </message>
    <message>
        <source>Locally defined</source>
        <translation>مقامی طور پر طے شدہ</translation>
    </message>
    <message>
        <source>Partners in the area decide, and no national list is kept. The real borders of [[place|places]] are of this kind. What is shown here in their stead is [[basis-derived|derived]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>علاقے کے شراکت دار فیصلہ کرتے ہیں، اور کوئی قومی فہرست نہیں رکھی جاتی۔ [[place|مقامات]] کی اصل سرحدیں اسی قسم کی ہیں۔ ان کی جگہ یہاں جو دکھایا گیا ہے وہ [[basis-derived|اخذ شدہ]] ہے۔</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>اخذ شدہ</translation>
    </message>
    <message>
        <source>Worked out here from published data, by a rule that is stated.</source>
        <translation>یہاں شائع شدہ ڈیٹا سے، بتائے گئے ضابطے کے مطابق نکالا گیا۔</translation>
    </message>
    <message>
        <source>This application has worked it out from published data, and says by what rule. A [[place|place]] is an example: the part of a system within one upper-tier council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس ایپلیکیشن نے اسے شائع شدہ ڈیٹا سے نکالا ہے، اور بتاتی ہے کہ کس ضابطے سے۔ [[place|مقام]] اس کی مثال ہے: نظام کا وہ حصہ جو بالائی سطح کی ایک کونسل کے اندر ہے۔</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>ماڈل پر مبنی</translation>
    </message>
    <message>
        <source>Estimated here, because nothing has been published; treat it with care.</source>
        <translation>یہاں کا اندازہ، کیونکہ کچھ شائع نہیں ہوا؛ اسے احتیاط سے لیں۔</translation>
    </message>
    <message>
        <source>No one has published the fact, so this application estimates it and says how. The borders of a [[neighbourhood|neighbourhood]] are an example. They are a picture, not an entitlement.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ معلومات کسی نے شائع نہیں کی، اس لیے یہ ایپلیکیشن اندازہ لگاتی ہے اور بتاتی ہے کہ کیسے۔ [[neighbourhood|محلے]] کی سرحدیں اس کی مثال ہیں۔ وہ ایک خاکہ ہیں، کوئی حق نہیں۔</translation>
    </message>
    <message>
        <source>Modelled catchment</source>
        <translation>ماڈل پر مبنی دائرۂ خدمت</translation>
    </message>
    <message>
        <source>modelled area|catchment|catchments</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ماڈل پر مبنی علاقہ|ماڈل پر مبنی علاقے|دائرۂ خدمت</translation>
    </message>
    <message>
        <source>Our estimate of where the patients of a network live.</source>
        <translation>ہمارا اندازہ کہ کسی نیٹ ورک کے مریض کہاں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>No borders of [[pcn|networks]] are published. So each is given the land near its practices, with as many people as its share of patients.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[pcn|نیٹ ورکس]] کی سرحدیں شائع نہیں ہوتیں۔ اس لیے ہر ایک کو اس کی پریکٹسز کے قریب کی زمین دی گئی ہے، جس میں اس کے مریضوں کے حصے جتنے لوگ ہوں۔</translation>
    </message>
    <message>
        <source>Edges are rough. Your own network is that of your practice, even if you live in the area of another one.</source>
        <translation>کنارے تخمینی ہیں۔ آپ کا نیٹ ورک آپ کی پریکٹس والا ہے، چاہے آپ کسی دوسرے نیٹ ورک کے علاقے میں رہتے ہوں۔</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>no value is recorded</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>کوئی قدر ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>Nobody has published this, or it is not in our data; it does not mean zero.</source>
        <translation>یہ کسی نے شائع نہیں کیا، یا ہمارے ڈیٹا میں نہیں؛ اس کا مطلب صفر نہیں۔</translation>
    </message>
    <message>
        <source>Where a figure is not known, it says “not recorded”. It is never shown as zero. On the map such areas are hatched, so that no one takes them for low ones.</source>
        <translation>جہاں کوئی عدد معلوم نہ ہو، وہاں ”ریکارڈ میں نہیں“ لکھا ہوتا ہے۔ اسے کبھی صفر نہیں دکھایا جاتا۔ نقشے پر ایسے علاقے دھاری دار ہوتے ہیں، تاکہ کوئی انہیں کم عدد والے نہ سمجھے۔</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>پوسٹ کوڈ</translation>
    </message>
    <message>
        <source>postcodes|live postcode|live postcodes|terminated postcode</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>پوسٹ کوڈز|فعال پوسٹ کوڈ|فعال پوسٹ کوڈز|ختم شدہ پوسٹ کوڈ</translation>
    </message>
    <message>
        <source>The code of an address; the atlas knows every English one of October 2025.</source>
        <translation>پتے کا کوڈ؛ اٹلس اکتوبر 2025 کا England کا ہر پوسٹ کوڈ جانتا ہے۔</translation>
    </message>
    <message>
        <source>A whole postcode, such as ST4 2AE, stands for about a street, and leads to one [[lsoa|small area]]. A part of one, such as ST4, often lies in several councils. Then all of them are listed, with their shares.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پورا پوسٹ کوڈ، جیسے ST4 2AE، تقریباً ایک گلی کا ہوتا ہے، اور ایک [[lsoa|چھوٹے علاقے]] تک لے جاتا ہے۔ اس کا ایک حصہ، جیسے ST4، اکثر کئی کونسلوں میں ہوتا ہے۔ تب وہ سب اپنے حصوں کے ساتھ درج ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>A terminated postcode is no longer in use. The atlas still knows where it was.</source>
        <translation>ختم شدہ پوسٹ کوڈ اب استعمال میں نہیں۔ اٹلس اب بھی جانتا ہے کہ وہ کہاں تھا۔</translation>
    </message>
    <message>
        <source>British National Grid</source>
        <translation>British National Grid</translation>
    </message>
    <message>
        <source>National Grid|grid reference|grid references</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>National Grid|گرڈ ریفرنس|grid reference</translation>
    </message>
    <message>
        <source>The square grid of the Ordnance Survey; a reference such as SJ 88 47 names a square.</source>
        <translation>‏Ordnance Survey کا مربع گرڈ؛ SJ 88 47 جیسا ریفرنس ایک مربعے کا نام ہے۔</translation>
    </message>
    <message>
        <source>The British National Grid divides the country into squares. Two letters name a large one, and figures lead to a smaller one in it. You can type such a reference into the search field.</source>
        <translation>‏British National Grid ملک کو مربعوں میں تقسیم کرتا ہے۔ دو حروف ایک بڑے مربعے کا نام ہیں، اور ہندسے اس کے اندر چھوٹے مربعے تک لے جاتے ہیں۔ آپ ایسا ریفرنس تلاش کے خانے میں لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>مردم شماری</translation>
    </message>
    <message>
        <source>Census 2021</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>مردم شماری 2021|Census 2021</translation>
    </message>
    <message>
        <source>The count of all people in England and Wales on 21 March 2021.</source>
        <translation>21 مارچ 2021 کو England اور Wales کے تمام لوگوں کی گنتی۔</translation>
    </message>
    <message>
        <source>Once in ten years all people are counted. The last time was 21 March 2021. The numbers of people in this application come from it.</source>
        <translation>ہر دس سال میں ایک بار سب لوگوں کو گنا جاتا ہے۔ آخری بار 21 مارچ 2021 کو ہوا۔ اس ایپلیکیشن میں افراد کی تعداد وہیں سے ہے۔</translation>
    </message>
    <message>
        <source>It counts who lives in an area. The lists of [[gp-practice|practices]] count who is registered there.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ گنتی ہے کہ علاقے میں کون رہتا ہے۔ [[gp-practice|پریکٹسز]] کی فہرستیں گنتی ہیں کہ وہاں کون رجسٹرڈ ہے۔</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>اشاریہ</translation>
    </message>
    <message>
        <source>indicators</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>اشاریے|اشاریوں</translation>
    </message>
    <message>
        <source>A figure that every area has, so that areas can be compared.</source>
        <translation>ایسا عدد جو ہر علاقے کا ہو، تاکہ علاقوں کا موازنہ ہو سکے۔</translation>
    </message>
    <message>
        <source>An indicator is a figure that is worked out in the same way for every area, such as the share of people aged 65 and over. The map colours the areas by it. The legend names its unit, source and date.</source>
        <translation>اشاریہ وہ عدد ہے جو ہر علاقے کے لیے ایک ہی طریقے سے نکالا جاتا ہے، جیسے 65 سال اور زیادہ عمر کے لوگوں کا حصہ۔ نقشہ علاقوں کو اس کے مطابق رنگتا ہے۔ نقشے کی کلید اس کی اکائی، ماخذ اور تاریخ بتاتی ہے۔</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>count|counts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>A plain number of things or people; it is shown as circles, not as shades.</source>
        <translation>چیزوں یا لوگوں کی سادہ گنتی؛ اسے رنگوں سے نہیں، دائروں سے دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>A count is a plain number, such as the people in an area. Large areas tend to have high counts. Shades would make them look important only because they are large, so a count is drawn as circles. Or choose to see it as a [[rate|rate]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>تعداد ایک سادہ گنتی ہے، جیسے کسی علاقے کے لوگ۔ بڑے علاقوں کی تعداد عموماً زیادہ ہوتی ہے۔ رنگوں سے وہ صرف اپنے رقبے کی وجہ سے اہم لگتے، اس لیے تعداد دائروں سے دکھائی جاتی ہے۔ یا اسے [[rate|شرح]] کے طور پر دیکھیں۔</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>rates</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>شرحیں|شرحوں</translation>
    </message>
    <message>
        <source>rate|rates</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>شرح|شرحیں</translation>
    </message>
    <message>
        <source>A count divided by what it is part of, such as practices per 100,000 people.</source>
        <translation>تعداد کو اس کُل پر تقسیم کرنا جس کا وہ حصہ ہے، جیسے فی 100,000 افراد پریکٹسز۔</translation>
    </message>
    <message>
        <source>A rate makes large and small areas comparable: practices per 100,000 people, or people per square kilometre. What one divides by is called the denominator.</source>
        <translation>شرح سے بڑے اور چھوٹے علاقوں کا موازنہ ہو سکتا ہے: فی 100,000 افراد پریکٹسز، یا فی مربع کلومیٹر افراد۔ جس پر تقسیم کیا جائے اسے نسب نما کہتے ہیں۔</translation>
    </message>
    <message>
        <source>Population density</source>
        <translation>آبادی کی کثافت</translation>
    </message>
    <message>
        <source>people per km²</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>افراد فی km²</translation>
    </message>
    <message>
        <source>How many people live on a square kilometre of land.</source>
        <translation>زمین کے ایک مربع کلومیٹر پر کتنے لوگ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Divide the people of an area by its land in square kilometres. Towns have a high density, the country a low one.</source>
        <translation>علاقے کے لوگوں کی تعداد کو مربع کلومیٹر میں اس کی زمین پر تقسیم کریں۔ شہروں کی کثافت زیادہ ہوتی ہے، دیہات کی کم۔</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>دیہی</translation>
    </message>
    <message>
        <source>rural areas|rural area|living in rural areas</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>دیہی علاقے|دیہی علاقہ|دیہی علاقوں|دیہی علاقوں میں رہنے والے</translation>
    </message>
    <message>
        <source>rural</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>دیہی</translation>
    </message>
    <message>
        <source>Outside towns and cities, by the official classification of 2021.</source>
        <translation>قصبوں اور شہروں سے باہر، 2021 کی سرکاری درجہ بندی کے مطابق۔</translation>
    </message>
    <message>
        <source>Each [[lsoa|small area]] counts as urban or rural in an official classification of 2021. The indicator says what part of the people live in rural ones.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>2021 کی سرکاری درجہ بندی میں ہر [[lsoa|چھوٹا علاقہ]] شہری یا دیہی ہے۔ اشاریہ بتاتا ہے کہ کتنے فیصد لوگ دیہی علاقوں میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Index of Multiple Deprivation</source>
        <translation>Index of Multiple Deprivation</translation>
    </message>
    <message>
        <source>IMD|Indices of Deprivation|deprivation</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>IMD|Indices of Deprivation|محرومی</translation>
    </message>
    <message>
        <source>The index puts together seven kinds of hardship, among them low income, lack of work, poor health and crime. Each [[lsoa|small area]] has a score. The higher it is, the more hardship there is.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ پیمانہ سات قسم کی مشکلات کو یکجا کرتا ہے، جن میں کم آمدنی، بے روزگاری، خراب صحت اور جرائم شامل ہیں۔ ہر [[lsoa|چھوٹے علاقے]] کا ایک اسکور ہے۔ یہ جتنا زیادہ ہو، مشکلات اتنی زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>It describes areas, not persons. Not everyone in a deprived area is poor.</source>
        <translation>یہ علاقوں کو بیان کرتا ہے، افراد کو نہیں۔ محروم علاقے میں ہر کوئی غریب نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Most deprived tenth</source>
        <translation>سب سے زیادہ محروم دسواں حصہ</translation>
    </message>
    <message>
        <source>most deprived fifth</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>سب سے زیادہ محروم دسویں حصے|سب سے زیادہ محروم پانچواں حصہ|سب سے زیادہ محروم پانچویں حصے</translation>
    </message>
    <message>
        <source>The tenth of England&apos;s small areas with the most hardship.</source>
        <translation>‏England کے چھوٹے علاقوں کا وہ دسواں حصہ جس میں سب سے زیادہ مشکلات ہیں۔</translation>
    </message>
    <message>
        <source>Put all [[lsoa|small areas]] in a row by the [[imd|index]], the one with most hardship first. The first tenth of them are the most deprived tenth. The indicator says how many in a hundred people of an area live in one of those.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>تمام [[lsoa|چھوٹے علاقوں]] کو [[imd|Index of Multiple Deprivation]] کے مطابق قطار میں رکھیں، سب سے زیادہ مشکلات والا پہلے۔ ان کا پہلا دسواں حصہ سب سے زیادہ محروم دسواں حصہ ہے۔ اشاریہ بتاتا ہے کہ کسی علاقے کے سو میں سے کتنے لوگ ان میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Shaded map</source>
        <translation>رنگ دار نقشہ</translation>
    </message>
    <message>
        <source>choropleth|choropleth map</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>رنگ دار نقشے|choropleth</translation>
    </message>
    <message>
        <source>A map on which the colour of each area stands for its figure.</source>
        <translation>وہ نقشہ جس پر ہر علاقے کا رنگ اس کا عدد ظاہر کرتا ہے۔</translation>
    </message>
    <message>
        <source>On a shaded map the colour of an area stands for its figure. Experts call it a choropleth. The [[legend|legend]] says which colour means what.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>رنگ دار نقشے پر علاقے کا رنگ اس کا عدد ظاہر کرتا ہے۔ ماہرین اسے choropleth کہتے ہیں۔ [[legend|نقشے کی کلید]] بتاتی ہے کہ کون سے رنگ کا کیا مطلب ہے۔</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>نقشے کی کلید</translation>
    </message>
    <message>
        <source>The key of the map: which colour stands for which figures.</source>
        <translation>نقشے کی کنجی: کون سا رنگ کن اعداد کے لیے ہے۔</translation>
    </message>
    <message>
        <source>The legend says what the colours stand for. It names the indicator, its unit, source and date, and shows how many areas fall into each [[classes|class]]. Press a class to see it alone.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>نقشے کی کلید بتاتی ہے کہ رنگ کس کے لیے ہیں۔ یہ اشاریے کا نام، اس کی اکائی، ماخذ اور تاریخ بتاتی ہے، اور دکھاتی ہے کہ ہر [[classes|درجے]] میں کتنے علاقے ہیں۔ کوئی درجہ دبائیں تو صرف وہی نظر آئے گا۔</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>درجے</translation>
    </message>
    <message>
        <source>class breaks|classification</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>درجوں کی حدیں|درجوں میں تقسیم</translation>
    </message>
    <message>
        <source>Class|Classes</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>درجہ|درجے|درجوں</translation>
    </message>
    <message>
        <source>Groups of figures that share one colour on the map.</source>
        <translation>اعداد کے وہ گروہ جن کا نقشے پر ایک ہی رنگ ہے۔</translation>
    </message>
    <message>
        <source>To colour a map, figures are put into a few groups, the classes. Where one ends and the next begins is a choice. The method of that choice can change the look of a map, so try more than one.</source>
        <translation>نقشے کو رنگنے کے لیے اعداد کو چند گروہوں میں رکھا جاتا ہے، یہ درجے ہیں۔ ایک کہاں ختم اور دوسرا کہاں شروع ہو، یہ انتخاب کی بات ہے۔ اس انتخاب کا طریقہ نقشے کی شکل بدل سکتا ہے، اس لیے ایک سے زیادہ آزمائیں۔</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>قدرتی حدیں</translation>
    </message>
    <message>
        <source>Classes that put like with like: figures in one class are close together.</source>
        <translation>ایسے درجے جو ملتے جلتے اعداد ساتھ رکھتے ہیں: ایک درجے کے اعداد ایک دوسرے کے قریب ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>This method looks for gaps in the figures. Areas in one class are then as alike as they can be. It is good for showing groups.</source>
        <translation>یہ طریقہ اعداد میں خلا تلاش کرتا ہے۔ اس طرح ایک درجے کے علاقے ممکنہ حد تک ملتے جلتے ہوتے ہیں۔ یہ گروہ دکھانے کے لیے اچھا ہے۔</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>کوانٹائل</translation>
    </message>
    <message>
        <source>quantile|quintiles</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>quantile|quintiles|کوانٹائلز</translation>
    </message>
    <message>
        <source>Classes that hold the same number of areas each.</source>
        <translation>ایسے درجے جن میں سے ہر ایک میں برابر تعداد میں علاقے ہوں۔</translation>
    </message>
    <message>
        <source>This method ranks the areas and cuts the row into equal parts. With five classes, each holds a fifth of the areas. It is good for ranking. Two areas with nearly the same figure may end up in two classes.</source>
        <translation>یہ طریقہ علاقوں کو ترتیب دے کر قطار کو برابر حصوں میں کاٹتا ہے۔ پانچ درجوں میں ہر ایک میں علاقوں کا پانچواں حصہ ہوتا ہے۔ یہ رینک دیکھنے کے لیے اچھا ہے۔ تقریباً ایک جیسے عدد والے دو علاقے دو الگ درجوں میں آ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>مساوی وقفے</translation>
    </message>
    <message>
        <source>equal interval</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>مساوی وقفہ|مساوی وقفوں</translation>
    </message>
    <message>
        <source>Classes that are equally wide.</source>
        <translation>برابر چوڑائی کے درجے۔</translation>
    </message>
    <message>
        <source>This method cuts the span from the lowest to the highest figure into equal steps. It suits figures that are spread evenly. Some classes may hold few areas.</source>
        <translation>یہ طریقہ سب سے کم اور سب سے زیادہ عدد کے درمیان کا فاصلہ برابر قدموں میں کاٹتا ہے۔ یہ یکساں پھیلے ہوئے اعداد کے لیے موزوں ہے۔ کچھ درجوں میں کم علاقے ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>گول اعداد</translation>
    </message>
    <message>
        <source>pretty breaks</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>گول حدیں|pretty breaks</translation>
    </message>
    <message>
        <source>Equally wide classes with edges that are easy to read out.</source>
        <translation>برابر چوڑائی کے درجے جن کی حدیں پڑھ کر سنانا آسان ہو۔</translation>
    </message>
    <message>
        <source>The steps are equal, and their edges are round, such as 10, 20 and 30. It is the easiest method to read out to a room.</source>
        <translation>قدم برابر ہیں اور ان کی حدیں گول اعداد ہیں، جیسے 10، 20 اور 30۔ مجمع کو پڑھ کر سنانے کے لیے یہ سب سے آسان طریقہ ہے۔</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>معیاری انحراف</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>معیاری انحرافات</translation>
    </message>
    <message>
        <source>A measure of how far figures lie from their mean; also a way to make classes.</source>
        <translation>یہ پیمانہ کہ اعداد اپنی اوسط سے کتنے دور ہیں؛ درجے بنانے کا ایک طریقہ بھی۔</translation>
    </message>
    <message>
        <source>The standard deviation says how far the areas usually lie from their mean. As a method, it makes classes that are one such step wide, on both sides of the mean. One sees at once who is far from the middle.</source>
        <translation>معیاری انحراف بتاتا ہے کہ علاقے عموماً اپنی اوسط سے کتنے دور ہوتے ہیں۔ طریقے کے طور پر یہ اوسط کے دونوں طرف اتنی ہی چوڑائی کے درجے بناتا ہے۔ فوراً نظر آتا ہے کہ کون بیچ سے بہت دور ہے۔</translation>
    </message>
    <message>
        <source>Head and tail</source>
        <translation>ہیڈ اور ٹیل</translation>
    </message>
    <message>
        <source>head/tail</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>head/tail</translation>
    </message>
    <message>
        <source>Classes for figures with a few very high ones: split at the mean, again and again.</source>
        <translation>ان اعداد کے لیے درجے جن میں چند بہت بڑے ہوں: اوسط پر بار بار تقسیم۔</translation>
    </message>
    <message>
        <source>Split the areas at the mean. Take those above it and split them again, and so on. The method suits figures where many areas are low and few are very high.</source>
        <translation>علاقوں کو اوسط پر تقسیم کریں۔ اس سے اوپر والے لیں اور انہیں پھر تقسیم کریں، اور اسی طرح آگے۔ یہ طریقہ ان اعداد کے لیے موزوں ہے جہاں بہت سے علاقے کم اور چند بہت زیادہ ہوں۔</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ہسٹوگرام</translation>
    </message>
    <message>
        <source>histograms</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ہسٹوگرامز</translation>
    </message>
    <message>
        <source>Bars that show how many areas have which figures.</source>
        <translation>ستون جو دکھاتے ہیں کہ کتنے علاقوں کے کیا اعداد ہیں۔</translation>
    </message>
    <message>
        <source>The histogram stands in the [[legend|legend]]. The higher a bar, the more areas have a figure in that range. Drag the lines on it to set the [[classes|classes]] by hand.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہسٹوگرام [[legend|نقشے کی کلید]] میں ہوتا ہے۔ ستون جتنا اونچا ہو، اس رینج میں اتنے زیادہ علاقوں کا عدد ہے۔ ہاتھ سے [[classes|درجے]] طے کرنے کے لیے اس کی لکیریں گھسیٹیں۔</translation>
    </message>
    <message>
        <source>Goodness of variance fit</source>
        <translation>تغیر کی موزونیت</translation>
    </message>
    <message>
        <source>goodness of fit</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>موزونیت کا پیمانہ|goodness of fit</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>موزونیت</translation>
    </message>
    <message>
        <source>How well classes sort the areas; 100 % would be perfect.</source>
        <translation>درجے علاقوں کو کتنی اچھی طرح الگ کرتے ہیں؛ 100 % کامل ہوگا۔</translation>
    </message>
    <message>
        <source>How much of the difference between areas do the classes show? That share is the fit. At 100 %, all areas of a class would have the same figure. The more classes there are, the higher it gets.</source>
        <translation>درجے علاقوں کے باہمی فرق کا کتنا حصہ دکھاتے ہیں؟ وہی حصہ موزونیت ہے۔ 100 % پر ایک درجے کے تمام علاقوں کا عدد ایک ہی ہوتا۔ درجے جتنے زیادہ ہوں، یہ اتنی بڑھتی ہے۔</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>رینک</translation>
    </message>
    <message>
        <source>ranks</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>رینکس</translation>
    </message>
    <message>
        <source>rank|Rank</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>رینک</translation>
    </message>
    <message>
        <source>The place in a row ordered by figure; here 1 is the highest.</source>
        <translation>عدد کے مطابق ترتیب دی گئی قطار میں جگہ؛ یہاں 1 سب سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>Put the areas of a level in order, the highest figure first. The rank is the place in that row. High is not always good: for deprivation, rank 1 means the most hardship.</source>
        <translation>کسی سطح کے علاقوں کو ترتیب دیں، سب سے بڑا عدد پہلے۔ رینک اس قطار میں جگہ ہے۔ زیادہ ہونا ہمیشہ اچھا نہیں: محرومی میں رینک 1 کا مطلب سب سے زیادہ مشکلات ہیں۔</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>رینکی باہمی تعلق</translation>
    </message>
    <message>
        <source>Spearman rank correlation</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Spearman کا رینکی باہمی تعلق|Spearman rank correlation</translation>
    </message>
    <message>
        <source>How far two indicators rise and fall together, from −1 to 1.</source>
        <translation>دو اشاریے کس حد تک ایک ساتھ بڑھتے اور گھٹتے ہیں، ‎−1 سے 1 تک۔</translation>
    </message>
    <message>
        <source>At 1, the area that is first in one indicator is first in the other too, and so on down the row. At −1 the rows run in opposite ways. At 0 there is no link.</source>
        <translation>1 پر، جو علاقہ ایک اشاریے میں پہلا ہے وہ دوسرے میں بھی پہلا ہے، اور پوری قطار میں اسی طرح۔ ‎−1 پر قطاریں الٹی چلتی ہیں۔ 0 پر کوئی تعلق نہیں۔</translation>
    </message>
    <message>
        <source>That two things go together does not say that one causes the other.</source>
        <translation>دو چیزوں کا ساتھ چلنا یہ نہیں بتاتا کہ ایک دوسری کا سبب ہے۔</translation>
    </message>
    <message>
        <source>Hexagon map</source>
        <translation>مسدسوں کا نقشہ</translation>
    </message>
    <message>
        <source>hexagons of equal size|equal-area map|hexagons</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>برابر سائز کے مسدس|برابر رقبوں کا نقشہ|مسدس</translation>
    </message>
    <message>
        <source>A map on which every area is a hexagon of the same size.</source>
        <translation>وہ نقشہ جس پر ہر علاقہ برابر سائز کا مسدس (چھ ضلعوں کی شکل) ہے۔</translation>
    </message>
    <message>
        <source>On a map of the land, London is small and Cumbria is large. On the hexagon map each area has the same size, so that all can be seen. Where a hexagon lies is only roughly right. Ctrl+E goes there and back.</source>
        <translation>زمین کے نقشے پر London چھوٹا اور Cumbria بڑا ہے۔ مسدسوں کے نقشے پر ہر علاقہ برابر سائز کا ہے، تاکہ سب نظر آئیں۔ مسدس کی جگہ صرف تقریباً درست ہے۔ Ctrl+E سے اس پر جائیں اور واپس آئیں۔</translation>
    </message>
    <message>
        <source>Department of Health and Social Care</source>
        <translation>Department of Health and Social Care</translation>
    </message>
    <message>
        <source>DHSC</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>DHSC</translation>
    </message>
    <message>
        <source>The part of the government that answers for health and social care.</source>
        <translation>حکومت کا وہ حصہ جو صحت اور سوشل کیئر کا جواب دہ ہے۔</translation>
    </message>
    <message>
        <source>The Department of Health and Social Care is the ministry for both. It said in 2021 what it expects of [[icp|partnerships]], together with [[nhs-england]] and the association of the councils.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Department of Health and Social Care دونوں کی وزارت ہے۔ اس نے 2021 میں [[nhs-england]] اور کونسلوں کی انجمن کے ساتھ مل کر بتایا کہ وہ [[icp|پارٹنرشپس]] سے کیا توقع رکھتا ہے۔</translation>
    </message>
    <message>
        <source>At its head is the [[secretary-of-state|Secretary of State]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس کا سربراہ [[secretary-of-state|Secretary of State]] ہے۔</translation>
    </message>
    <message>
        <source>Secretary of State</source>
        <translation>Secretary of State</translation>
    </message>
    <message>
        <source>The minister at the head of a department; here, the one for health and social care.</source>
        <translation>کسی محکمے کا سربراہ وزیر؛ یہاں صحت اور سوشل کیئر کا۔</translation>
    </message>
    <message>
        <source>A Secretary of State leads a department of the government. The one for health and social care has to agree when [[nhs-england]] appoints the chair of a [[icb|board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Secretary of State (وزیر) حکومت کے ایک محکمے کی قیادت کرتا ہے۔ جب [[nhs-england]] کسی [[icb|بورڈ]] کا چیئر مقرر کرے تو صحت اور سوشل کیئر کے Secretary of State کی منظوری ضروری ہے۔</translation>
    </message>
    <message>
        <source>Constitution of a board</source>
        <translation>بورڈ کا دستور</translation>
    </message>
    <message>
        <source>model constitution|board&apos;s constitution</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>بورڈ کے دستور|نمونے کا دستور|model constitution</translation>
    </message>
    <message>
        <source>The rules of one board: its members, and how it decides.</source>
        <translation>ایک بورڈ کے قواعد: اس کے ارکان، اور وہ فیصلے کیسے کرتا ہے۔</translation>
    </message>
    <message>
        <source>Each [[icb|board]] has rules of its own, called its constitution. They say who its members are, how they are chosen and how it decides. NHS England has written a model for all of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر [[icb|بورڈ]] کے اپنے قواعد ہیں، جنہیں اس کا دستور کہتے ہیں۔ وہ بتاتے ہیں کہ اس کے ارکان کون ہیں، کیسے چنے جاتے ہیں اور بورڈ فیصلے کیسے کرتا ہے۔ NHS England نے سب کے لیے ایک نمونہ لکھا ہے۔</translation>
    </message>
    <message>
        <source>Types of trust</source>
        <translation>ٹرسٹ کی قسمیں</translation>
    </message>
    <message>
        <source>acute trust|acute trusts|mental health trust|mental health trusts|community trust|community trusts|ambulance trust|ambulance trusts</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ایکیوٹ ٹرسٹ|ایکیوٹ ٹرسٹس|ذہنی صحت کا ٹرسٹ|ذہنی صحت کے ٹرسٹ|کمیونٹی ٹرسٹ|کمیونٹی ٹرسٹس|ایمبولینس ٹرسٹ|ایمبولینس ٹرسٹس</translation>
    </message>
    <message>
        <source>acute|acute without major emergency department|mental health|ambulance|community</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>ایکیوٹ|ایکیوٹ، بڑے ایمرجنسی شعبے کے بغیر|ذہنی صحت|ایمبولینس|کمیونٹی</translation>
    </message>
    <message>
        <source>The kinds of trust, by what they mostly do.</source>
        <translation>ٹرسٹ کی قسمیں، ان کے زیادہ تر کام کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>An acute trust runs general hospitals, where people go when they are suddenly ill or need an operation. A mental health trust cares for the mind. A community trust gives care at home or near it. An ambulance trust brings help and takes people to hospital.</source>
        <translation>ایکیوٹ ٹرسٹ عام ہسپتال چلاتا ہے، جہاں لوگ اچانک بیمار ہونے یا آپریشن کی ضرورت پر جاتے ہیں۔ ذہنی صحت کا ٹرسٹ ذہن کی نگہداشت کرتا ہے۔ کمیونٹی ٹرسٹ گھر پر یا اس کے قریب نگہداشت دیتا ہے۔ ایمبولینس ٹرسٹ مدد پہنچاتا اور لوگوں کو ہسپتال لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>The register does not name the kind. This application works it out, and says for each trust from what.</source>
        <translation>رجسٹر قسم نہیں بتاتا۔ یہ ایپلیکیشن اسے خود نکالتی ہے، اور ہر ٹرسٹ کے لیے بتاتی ہے کہ کس سے۔</translation>
    </message>
    <message>
        <source>Health Index</source>
        <translation>Health Index</translation>
    </message>
    <message>
        <source>Health Index 2021</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>Health Index 2021</translation>
    </message>
    <message>
        <source>A figure for the health of an area; England in 2015 is 100.</source>
        <translation>کسی علاقے کی صحت کا عدد؛ England 2015 میں 100 ہے۔</translation>
    </message>
    <message>
        <source>The [[ons|statistical office]] puts many measures of health into one figure. England in 2015 is 100. A higher figure means better health. It is known for the 42 systems of 2022 to 2026 only. Since 1 April 2026 there are 36.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[ons|شماریات کا دفتر]] صحت کے بہت سے پیمانوں کو ایک عدد میں یکجا کرتا ہے۔ England 2015 میں 100 ہے۔ زیادہ عدد کا مطلب بہتر صحت ہے۔ یہ صرف 2022 سے 2026 کے 42 نظاموں کے لیے معلوم ہے۔ 1 اپریل 2026 سے 36 ہیں۔</translation>
    </message>
    <message>
        <source>Years of potential life lost</source>
        <translation>ممکنہ زندگی کے ضائع سال</translation>
    </message>
    <message>
        <source>How much life is lost through early deaths in an area.</source>
        <translation>کسی علاقے میں قبل از وقت اموات سے کتنی زندگی ضائع ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Someone who dies young loses years that others live. The measure adds up such lost years for an area. It takes into account that some areas have older people than others. A higher figure means more early deaths.</source>
        <translation>جو کم عمری میں فوت ہو، وہ ان برسوں سے محروم رہتا ہے جو دوسرے جیتے ہیں۔ یہ پیمانہ کسی علاقے کے ایسے سال جمع کرتا ہے۔ یہ اس بات کا لحاظ رکھتا ہے کہ کچھ علاقوں میں لوگ زیادہ عمر کے ہیں۔ زیادہ عدد کا مطلب زیادہ قبل از وقت اموات ہے۔</translation>
    </message>
    <message>
        <source>Comparative illness and disability ratio</source>
        <translation>بیماری اور معذوری کا تقابلی تناسب</translation>
    </message>
    <message>
        <source>How many people are ill or disabled, beside what their ages would lead one to expect.</source>
        <translation>کتنے لوگ بیمار یا معذور ہیں، ان کی عمروں سے متوقع تعداد کے مقابلے میں۔</translation>
    </message>
    <message>
        <source>The measure counts people who get help from the state because of illness or disability. It takes age and sex into account. So it shows where more people are ill than one would expect. A higher figure means more illness.</source>
        <translation>یہ پیمانہ ان لوگوں کو گنتا ہے جنہیں بیماری یا معذوری کی وجہ سے سرکاری مدد ملتی ہے۔ یہ عمر اور جنس کا لحاظ رکھتا ہے۔ اس طرح یہ دکھاتا ہے کہ کہاں توقع سے زیادہ لوگ بیمار ہیں۔ زیادہ عدد کا مطلب زیادہ بیماری ہے۔</translation>
    </message>
    <message>
        <source>Acute morbidity</source>
        <translation>شدید بیماری</translation>
    </message>
    <message>
        <source>Morbidity means illness, and acute means sudden. The measure counts stays in hospital that began as an emergency. It takes age and sex into account. A higher figure means more of them.</source>
        <translation>یہاں شدید سے مراد اچانک ہونے والی بیماری ہے۔ یہ پیمانہ ہسپتال کے ان داخلوں کو گنتا ہے جو ہنگامی حالت میں شروع ہوئے۔ یہ عمر اور جنس کا لحاظ رکھتا ہے۔ زیادہ عدد کا مطلب ہے کہ ایسے داخلے زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>Mood and anxiety disorders</source>
        <translation>مزاج اور اضطراب کے عوارض</translation>
    </message>
    <message>
        <source>anxiety disorders</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>اضطراب کے عوارض</translation>
    </message>
    <message>
        <source>A measure of mental ill health, such as depression, in an area.</source>
        <translation>کسی علاقے میں ذہنی بیماری، جیسے ڈپریشن، کا پیمانہ۔</translation>
    </message>
    <message>
        <source>The measure puts together several signs of depression and anxiety in an area. A higher figure means more of them. It describes the area and not any person.</source>
        <translation>یہ پیمانہ کسی علاقے میں ڈپریشن اور اضطراب کی کئی علامتوں کو یکجا کرتا ہے۔ زیادہ عدد کا مطلب ہے کہ یہ زیادہ ہیں۔ یہ علاقے کو بیان کرتا ہے، کسی فرد کو نہیں۔</translation>
    </message>
    <message>
        <source>Full-time equivalent</source>
        <translation>کل وقتی مساوی</translation>
    </message>
    <message>
        <source>full-time general practitioner|full-time doctor</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>کل وقتی GP|کل وقتی ڈاکٹر</translation>
    </message>
    <message>
        <source>Working hours added up to whole posts: two half posts are one.</source>
        <translation>کام کے گھنٹے پوری اسامیوں میں جمع کیے گئے: دو آدھی اسامیاں ایک ہیں۔</translation>
    </message>
    <message>
        <source>Many doctors work part of the week. To compare areas fairly, their hours are added up to whole posts. Two doctors on half time count as one. “Patients per full-time doctor” uses that number.</source>
        <translation>بہت سے ڈاکٹر ہفتے کا کچھ حصہ کام کرتے ہیں۔ علاقوں کے منصفانہ موازنے کے لیے ان کے گھنٹے پوری اسامیوں میں جمع کیے جاتے ہیں۔ آدھے وقت کے دو ڈاکٹر ایک شمار ہوتے ہیں۔ ”مریض فی کل وقتی ڈاکٹر“ یہی عدد استعمال کرتا ہے۔</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>مدّ کا بلند نشان</translation>
    </message>
    <message>
        <source>mean high water mark</source>
        <extracomment>Forms of one term in running text, separated by |. Give as many as the language needs.</extracomment>
        <translation>اوسط بلند مدّ کا نشان|مدّ کے بلند نشان|اوسط بلند مدّ کے نشان</translation>
    </message>
    <message>
        <source>The line that the sea reaches at an ordinary high tide; land is measured up to it.</source>
        <translation>وہ لکیر جہاں تک عام مدّ میں سمندر پہنچتا ہے؛ زمین اسی تک ناپی جاتی ہے۔</translation>
    </message>
    <message>
        <source>The sea rises and falls, so where does the land end? Here it ends at the line of an ordinary high tide. Land that the tide covers is not counted.</source>
        <translation>سمندر چڑھتا اور اترتا ہے، تو زمین کہاں ختم ہوتی ہے؟ یہاں یہ عام مدّ کی لکیر پر ختم ہوتی ہے۔ جو زمین مدّ میں ڈوب جاتی ہے وہ شمار نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>What is an Integrated Care System?</source>
        <translation>‏Integrated Care System کیا ہے؟</translation>
    </message>
    <message>
        <source>A partnership that plans health and care for one area, with a board and a committee to act for it.</source>
        <translation>ایک علاقے کی صحت اور نگہداشت کی منصوبہ بندی کرنے والی شراکت، جس کی طرف سے ایک بورڈ اور ایک کمیٹی کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>An [[ics]] is a partnership. The NHS, the councils and others in one area sit down together and plan care that joins up. [[healthwatch|Healthwatch]] and the [[vcse|voluntary sector]] belong to it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[ics]] (مربوط نگہداشت کا نظام) ایک شراکت ہے۔ ایک علاقے کا NHS، کونسلیں اور دوسرے مل بیٹھ کر ایسی نگہداشت کی منصوبہ بندی کرتے ہیں جو آپس میں جڑی ہو۔ [[healthwatch|Healthwatch]] اور [[vcse|رضاکار شعبہ]] بھی اس میں شامل ہیں۔</translation>
    </message>
    <message>
        <source>Take the name word by word. “Integrated” means joined up: no gaps between hospital, family doctor and council. “Care” means health care and [[social-care|social care]] alike. “System” means all who give that care in the area, seen as one.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>نام کو لفظ بہ لفظ لیں۔ ”Integrated“ کا مطلب ہے جڑا ہوا: ہسپتال، فیملی ڈاکٹر اور کونسل کے درمیان کوئی خلا نہیں۔ ”Care“ کا مطلب ہے صحت کی نگہداشت اور [[social-care|سوشل کیئر]] دونوں۔ ”System“ کا مطلب ہے علاقے میں نگہداشت دینے والے سب، ایک کُل کے طور پر۔</translation>
    </message>
    <message>
        <source>Two parts of each system have a base in law. The [[icb|board]] plans and pays for NHS care. The [[icp|partnership]] writes the strategy. The system as a whole is neither a body nor a committee. [[difference:what-is-statutory|Some guides say otherwise.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر نظام کے دو حصوں کی قانونی بنیاد ہے۔ [[icb|بورڈ]] NHS نگہداشت کی منصوبہ بندی اور ادائیگی کرتا ہے۔ [[icp|پارٹنرشپ]] حکمتِ عملی لکھتی ہے۔ مجموعی طور پر نظام نہ ادارہ ہے نہ کمیٹی۔ [[difference:what-is-statutory|کچھ رہنما کتابچے اس سے مختلف کہتے ہیں۔]]</translation>
    </message>
    <message>
        <source>Every system has [[four-purposes|four purposes]]: better health; fairer health and fairer access; good value for money; and help for the local economy and community.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر نظام کے [[four-purposes|چار مقاصد]] ہیں: بہتر صحت؛ صحت اور نگہداشت تک رسائی میں زیادہ انصاف؛ رقم کا اچھا استعمال؛ اور مقامی معیشت اور کمیونٹی کی مدد۔</translation>
    </message>
    <message>
        <source>On 1 July 2022 there were 42 systems, and they covered all of England. [[explainer:april-2026|Since 1 April 2026]] there are 36.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 جولائی 2022 کو 42 نظام تھے، اور وہ پورے England میں تھے۔ [[explainer:april-2026|1 اپریل 2026 سے]] 36 ہیں۔</translation>
    </message>
    <message>
        <source>Here, the council area {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، کونسل ⁨{area}⁩ کے علاقے میں ⁨{systems}⁩: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}. Together they cover the whole country.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{edition}⁩ کے ایڈیشن میں England میں ⁨{systems}⁩ ہیں۔ مل کر وہ پورے ملک میں ہیں۔</translation>
    </message>
    <message>
        <source>They hold {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>ان میں ⁨{places}⁩ اور ⁨{neighbourhoods}⁩ ہیں۔</translation>
    </message>
    <message>
        <source>Here, the district {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، ڈسٹرکٹ ⁨{area}⁩ میں ⁨{systems}⁩: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} is a neighbourhood of the {system} system, in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ نظام ⁨{system}⁩ کا ایک محلہ ہے، مقام ⁨{place}⁩ میں۔</translation>
    </message>
    <message>
        <source>Here, {area} is a place of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ نظام ⁨{system}⁩ کا ایک مقام ہے۔</translation>
    </message>
    <message>
        <source>{people} of that system live here.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس نظام کے ⁨{people}⁩ یہاں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} holds {systems}, with {people} in all: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، NHS ریجن ⁨{area}⁩ میں ⁨{systems}⁩، کل ⁨{people}⁩: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، ⁨{area}⁩ کے علاقے میں ⁨{systems}⁩: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>Here, that means {area}: one board and one partnership for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں اس کا مطلب ہے ⁨{area}⁩: ⁨{people}⁩ کے لیے ایک بورڈ اور ایک پارٹنرشپ۔</translation>
    </message>
    <message>
        <source>It has {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس میں شامل: ⁨{places}⁩ اور ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>It works with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہ جن کے ساتھ کام کرتا ہے: ⁨{councils}⁩ (⁨{council_names}⁩)۔</translation>
    </message>
    <message>
        <source>What is an Integrated Care Board?</source>
        <translation>‏Integrated Care Board کیا ہے؟</translation>
    </message>
    <message>
        <source>The NHS body of a system: it gets the money, buys care, and checks that it is good.</source>
        <translation>نظام کا NHS ادارہ: اسے رقم ملتی ہے، یہ نگہداشت خریدتا ہے، اور دیکھتا ہے کہ وہ اچھی ہے۔</translation>
    </message>
    <message>
        <source>An [[icb]], or ICB, is the NHS body of a system. A law set it up. It started work on 1 July 2022 and took on the tasks of the [[ccg|clinical commissioning groups]], with new ones beside them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icb]]، یا ICB (مربوط نگہداشت کا بورڈ)، نظام کا NHS ادارہ ہے۔ اسے قانون نے قائم کیا۔ اس نے 1 جولائی 2022 کو کام شروع کیا اور [[ccg|clinical commissioning groups]] کے کام سنبھالے، کچھ نئے کاموں کے ساتھ۔</translation>
    </message>
    <message>
        <source>The board plans NHS services for its area. It gets a share of the national budget. With this money it buys care from hospitals, GPs and voluntary bodies, and then watches over what it has bought. It leads on tasks and budgets for the whole system and for its [[place|places]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>بورڈ اپنے علاقے کی NHS خدمات کی منصوبہ بندی کرتا ہے۔ اسے قومی بجٹ کا ایک حصہ ملتا ہے۔ اس رقم سے وہ ہسپتالوں، GPs اور رضاکار اداروں سے نگہداشت خریدتا ہے، اور پھر خریدی ہوئی نگہداشت کی نگرانی کرتا ہے۔ یہ پورے نظام اور اس کے [[place|مقامات]] کے لیے کاموں اور بجٹ کی قیادت کرتا ہے۔</translation>
    </message>
    <message>
        <source>Who sits on it? By law: a chair, a chief executive and at least three more. Those three are [[partner-member|partner members]]: one from the NHS trusts, one from general practice and one from the councils.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس میں کون بیٹھتا ہے؟ قانون کے مطابق: ایک چیئر، ایک چیف ایگزیکٹو اور کم از کم تین اور۔ وہ تین [[partner-member|پارٹنر ارکان]] ہیں: ایک NHS ٹرسٹس سے، ایک جنرل پریکٹس سے اور ایک کونسلوں سے۔</translation>
    </message>
    <message>
        <source>[[nhs-england]] asks for more: directors of finance, medicine and nursing, and at least two [[non-executive|non-executive members]]. That is national policy, not law. The names of the people on a board are not part of this atlas.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[nhs-england]] اس سے زیادہ چاہتا ہے: مالیات، طب اور نرسنگ کے ڈائریکٹر، اور کم از کم دو [[non-executive|غیر ایگزیکٹو ارکان]]۔ یہ قومی پالیسی ہے، قانون نہیں۔ بورڈ کے لوگوں کے نام اس اٹلس میں نہیں۔</translation>
    </message>
    <message>
        <source>Here, NHS care is planned by the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں NHS نگہداشت کی منصوبہ بندی علاقے کے ہر نظام کا بورڈ کرتا ہے: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}, each with a board of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{edition}⁩ کے ایڈیشن میں England میں ⁨{systems}⁩ ہیں، ہر ایک کا اپنا بورڈ ہے۔</translation>
    </message>
    <message>
        <source>Here, the board is {icb}. It pays for the care that the practices of {area} give.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں کا بورڈ ⁨{icb}⁩ ہے۔ یہ اس نگہداشت کی ادائیگی کرتا ہے جو ⁨{area}⁩ کی پریکٹسز دیتی ہیں۔</translation>
    </message>
    <message>
        <source>Here, the board is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں کا بورڈ ⁨{icb}⁩ ہے۔</translation>
    </message>
    <message>
        <source>It plans and buys NHS care for {people} in {area}, and for the rest of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہ ⁨{area}⁩ کے ⁨{people}⁩ اور باقی نظام ⁨{system}⁩ کے لیے NHS نگہداشت کی منصوبہ بندی اور خرید کرتا ہے۔</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, each with a board of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، NHS ریجن ⁨{area}⁩ میں ⁨{systems}⁩، ہر ایک کا اپنا بورڈ ہے۔</translation>
    </message>
    <message>
        <source>Here, that means {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں اس کا مطلب ہے ⁨{icb}⁩۔</translation>
    </message>
    <message>
        <source>It plans and buys NHS care for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہ ⁨{people}⁩ کے لیے NHS نگہداشت کی منصوبہ بندی اور خرید کرتا ہے۔</translation>
    </message>
    <message>
        <source>It deals with {trusts} recorded for this system and with {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس کا معاملہ اس نظام کے لیے درج ⁨{trusts}⁩ اور ⁨{practices}⁩ سے ہے۔</translation>
    </message>
    <message>
        <source>By law at least {board_seats} sit on it, and at least one of them comes from the councils.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>قانون کے مطابق اس میں کم از کم ⁨{board_seats}⁩ بیٹھتے ہیں، اور ان میں سے کم از کم ایک کونسلوں سے آتا ہے۔</translation>
    </message>
    <message>
        <source>What is an Integrated Care Partnership?</source>
        <translation>‏Integrated Care Partnership کیا ہے؟</translation>
    </message>
    <message>
        <source>The joint committee of board and councils: it finds out what people need and writes the strategy.</source>
        <translation>بورڈ اور کونسلوں کی مشترکہ کمیٹی: یہ معلوم کرتی ہے کہ لوگوں کی ضروریات کیا ہیں اور حکمتِ عملی لکھتی ہے۔</translation>
    </message>
    <message>
        <source>An [[icp]], or ICP, is a committee. The [[icb|board]] and the councils of the area set it up together. There is one for each system, though [[difference:level-of-the-icp|one guide places it lower down]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icp]]، یا ICP (مربوط نگہداشت کی پارٹنرشپ)، ایک کمیٹی ہے۔ [[icb|بورڈ]] اور علاقے کی کونسلیں اسے مل کر قائم کرتی ہیں۔ ہر نظام کی ایک ہے، اگرچہ [[difference:level-of-the-icp|ایک رہنما کتابچہ اسے نچلی سطح پر بتاتا ہے]]۔</translation>
    </message>
    <message>
        <source>By law, the board appoints one member. Each [[responsible-authority|council with social care duties]] in the area appoints one, too. The partnership itself decides who else may join, and how it works.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>قانون کے مطابق بورڈ ایک رکن مقرر کرتا ہے۔ علاقے کی [[responsible-authority|سوشل کیئر کی ذمہ دار ہر کونسل]] بھی ایک مقرر کرتی ہے۔ اور کون شامل ہو، اور کام کیسے ہو، یہ پارٹنرشپ خود طے کرتی ہے۔</translation>
    </message>
    <message>
        <source>Its task is to look at the whole picture: health, [[public-health|public health]] and [[social-care|social care]]. It then writes the [[integrated-care-strategy|integrated care strategy]], which guides the board and the councils. Since jobs, homes and the world around us shape our health, it looks at these [[wider-determinants|wider causes]] as well.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس کا کام پوری تصویر دیکھنا ہے: صحت، [[public-health|صحتِ عامہ]] اور [[social-care|سوشل کیئر]]۔ پھر یہ [[integrated-care-strategy|مربوط نگہداشت کی حکمتِ عملی]] لکھتی ہے، جو بورڈ اور کونسلوں کی رہنمائی کرتی ہے۔ چونکہ روزگار، گھر اور ہمارا ماحول ہماری صحت پر اثر ڈالتے ہیں، اس لیے یہ ان [[wider-determinants|وسیع تر عوامل]] کو بھی دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>The government stated [[icp-expectations|five things]] that it expects of partnerships. They should start from people and places, settle matters locally where that works, and make their strategy in the open.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>حکومت نے [[icp-expectations|پانچ باتیں]] بتائیں جن کی وہ پارٹنرشپس سے توقع رکھتی ہے۔ وہ لوگوں اور مقامات سے آغاز کریں، جہاں ممکن ہو معاملات مقامی طور پر طے کریں، اور اپنی حکمتِ عملی کھلے عام بنائیں۔</translation>
    </message>
    <message>
        <source>In the edition of {edition}, England has {systems}, each with a partnership of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{edition}⁩ کے ایڈیشن میں England میں ⁨{systems}⁩ ہیں، ہر ایک کی اپنی پارٹنرشپ ہے۔</translation>
    </message>
    <message>
        <source>Here, {area} comes under the partnership of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ علاقے کے ہر نظام کی پارٹنرشپ کے تحت ہے: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} comes under the partnership of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ نظام ⁨{system}⁩ کی پارٹنرشپ کے تحت ہے۔</translation>
    </message>
    <message>
        <source>On it sits a member for the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس میں ⁨{council_names}⁩ کی کونسل کا ایک رکن بیٹھتا ہے۔</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, each with a partnership of its own.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، NHS ریجن ⁨{area}⁩ میں ⁨{systems}⁩، ہر ایک کی اپنی پارٹنرشپ ہے۔</translation>
    </message>
    <message>
        <source>Here, by law, the partnership has at least {icp_members}: one from the board and one from each council.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں قانون کے مطابق پارٹنرشپ میں کم از کم ⁨{icp_members}⁩ ہیں: ایک بورڈ سے اور ایک ہر کونسل سے۔</translation>
    </message>
    <message>
        <source>It has to do with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس کا تعلق جن سے ہے: ⁨{councils}⁩ (⁨{council_names}⁩)۔</translation>
    </message>
    <message>
        <source>What is a place?</source>
        <translation>مقام کیا ہے؟</translation>
    </message>
    <message>
        <source>The middle level: a town, borough or county where the NHS and the council join up care.</source>
        <translation>درمیانی سطح: کوئی قصبہ، بورو یا کاؤنٹی جہاں NHS اور کونسل نگہداشت کو جوڑتے ہیں۔</translation>
    </message>
    <message>
        <source>Between the whole [[system|system]] and your own [[neighbourhood|neighbourhood]] lies the [[place|place]]. It may be a town, a district, a borough or the area of a council. Guides speak of some 250,000 to 500,000 people.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پورے [[system|نظام]] اور آپ کے اپنے [[neighbourhood|محلے]] کے درمیان [[place|مقام]] ہے۔ یہ کوئی قصبہ، ڈسٹرکٹ، بورو یا کونسل کا علاقہ ہو سکتا ہے۔ رہنما کتابچے تقریباً 250,000 تا 500,000 افراد بتاتے ہیں۔</translation>
    </message>
    <message>
        <source>Place is where services meet. It links the [[pcn|networks]] of GP practices with the council, the community hospitals and the voluntary groups. Hospitals, councils and networks join up their work there. They also build up [[anticipatory-care|help that comes early]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>مقام وہ ہے جہاں خدمات ملتی ہیں۔ یہ GP پریکٹسز کے [[pcn|نیٹ ورکس]] کو کونسل، کمیونٹی ہسپتالوں اور رضاکار گروہوں سے جوڑتا ہے۔ ہسپتال، کونسلیں اور نیٹ ورکس وہاں اپنا کام جوڑتے ہیں۔ وہ [[anticipatory-care|جلد ملنے والی مدد]] کو بھی بڑھاتے ہیں۔</translation>
    </message>
    <message>
        <source>Each system draws its places as suits it: along the borders of councils, or by the lie of the land. There is no national list of them.</source>
        <translation>ہر نظام اپنے مقامات اپنی سہولت کے مطابق بناتا ہے: کونسلوں کی سرحدوں پر، یا زمین کی ساخت کے مطابق۔ ان کی کوئی قومی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>So this application uses a stated rule. Unless another one is chosen, a place here is the part of a system within one upper-tier or unitary council. It is marked [[basis-derived|derived]]. Your own system may draw it otherwise.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس لیے یہ ایپلیکیشن ایک بتایا گیا ضابطہ استعمال کرتی ہے۔ جب تک کوئی اور نہ چنا جائے، یہاں مقام نظام کا وہ حصہ ہے جو بالائی سطح کی یا یک سطحی ایک کونسل کے اندر ہے۔ اس پر [[basis-derived|اخذ شدہ]] کا نشان ہے۔ آپ کا نظام اسے کسی اور طرح بنا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Here, a place is {place_rule}. The area of the council of {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں مقام سے مراد ہے ⁨{place_rule}⁩۔ ⁨{area}⁩ کی کونسل کے علاقے میں ⁨{systems}⁩: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>By the rule used here, England has {places} in the edition of {edition}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں استعمال ہونے والے ضابطے کے مطابق ⁨{edition}⁩ کے ایڈیشن میں England میں ⁨{places}⁩ ہیں۔</translation>
    </message>
    <message>
        <source>Here, {area} lies in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ مقام ⁨{place}⁩ میں ہے۔</translation>
    </message>
    <message>
        <source>Here, that means {area} with {people}: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں اس کا مطلب ہے ⁨{area}⁩، ⁨{people}⁩ کے ساتھ: ⁨{against_guides}⁩۔</translation>
    </message>
    <message>
        <source>It is {place_rule}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہ ہے ⁨{place_rule}⁩: ⁨{council_names}⁩۔</translation>
    </message>
    <message>
        <source>It has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس میں شامل: ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>By the rule used here, the NHS region {area} has {places}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں استعمال ہونے والے ضابطے کے مطابق NHS ریجن ⁨{area}⁩ میں شامل: ⁨{places}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} lies in {systems}: {system_names}. Some systems use such areas as their places.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، ⁨{area}⁩ کے علاقے میں ⁨{systems}⁩: ⁨{system_names}⁩۔ کچھ نظام ایسے علاقوں کو اپنے مقامات کے طور پر استعمال کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Here, by the rule used in this application, {area} has {places}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، اس ایپلیکیشن کے ضابطے کے مطابق، ⁨{area}⁩ میں شامل: ⁨{places}⁩۔</translation>
    </message>
    <message>
        <source>Each is {place_rule}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>ان میں سے ہر ایک ہے ⁨{place_rule}⁩: ⁨{council_names}⁩۔</translation>
    </message>
    <message>
        <source>What is a neighbourhood, and what is a PCN?</source>
        <translation>محلہ کیا ہے، اور PCN کیا ہے؟</translation>
    </message>
    <message>
        <source>The [[neighbourhood|neighbourhood]] is the smallest of the three levels. It has about 30,000 to 50,000 people. You meet it when you go to your doctor.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[neighbourhood|محلہ]] تین سطحوں میں سب سے چھوٹی سطح ہے۔ اس میں تقریباً 30,000 تا 50,000 افراد ہوتے ہیں۔ جب آپ اپنے ڈاکٹر کے پاس جاتے ہیں تو آپ کا واسطہ اسی سے پڑتا ہے۔</translation>
    </message>
    <message>
        <source>At its heart is a [[pcn|primary care network]], or PCN: a group of [[gp-practice|GP practices]] that work together. [[community-health-services|Community services]] and [[social-care|social care]] work with them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس کا مرکز [[pcn|پرائمری کیئر نیٹ ورک]]، یا PCN، ہے: [[gp-practice|GP پریکٹسز]] کا گروہ جو مل کر کام کرتا ہے۔ [[community-health-services|کمیونٹی خدمات]] اور [[social-care|سوشل کیئر]] ان کے ساتھ کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>A network has a list of patients, not a border. You belong to the network of the practice where you are registered, wherever you live. Two people in one street can belong to two networks.</source>
        <translation>نیٹ ورک کے مریضوں کی فہرست ہوتی ہے، سرحد نہیں۔ آپ اس پریکٹس کے نیٹ ورک میں ہیں جہاں آپ رجسٹرڈ ہیں، چاہے آپ کہیں بھی رہتے ہوں۔ ایک ہی گلی کے دو لوگ دو نیٹ ورکس میں ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This application still has to draw something. So it [[modelled-catchment|models]] an area for each network from where its practices are and how many patients they have. Such an area is marked [[basis-modelled|modelled]]. Read it as a picture, not as a rule.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پھر بھی اس ایپلیکیشن کو کچھ تو دکھانا ہے۔ اس لیے یہ ہر نیٹ ورک کا علاقہ اس سے [[modelled-catchment|ماڈل]] کرتی ہے کہ اس کی پریکٹسز کہاں ہیں اور ان کے کتنے مریض ہیں۔ ایسے علاقے پر [[basis-modelled|ماڈل پر مبنی]] کا نشان ہے۔ اسے ایک خاکہ سمجھیں، ضابطہ نہیں۔</translation>
    </message>
    <message>
        <source>Here, the area of the council of {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ کی کونسل کے علاقے میں ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the atlas has {neighbourhoods} in England.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{edition}⁩ کے ایڈیشن میں اٹلس میں England کے ⁨{neighbourhoods}⁩ ہیں۔</translation>
    </message>
    <message>
        <source>Here, the district {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، ڈسٹرکٹ ⁨{area}⁩ میں ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>Here, that means {area}: {practices} in one network.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں اس کا مطلب ہے ⁨{area}⁩: ایک نیٹ ورک میں ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>{people} live in the area that we have modelled for it: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس کے لیے ہمارے ماڈل کیے ہوئے علاقے میں ⁨{people}⁩ رہتے ہیں: ⁨{against_guides}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ میں شامل: ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>The area has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>علاقے میں ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، NHS ریجن ⁨{area}⁩ میں شامل: ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ میں ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} has {neighbourhoods}, with {practices} in the area.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ میں شامل: ⁨{neighbourhoods}⁩، اور علاقے میں ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>Who decides what?</source>
        <translation>کون کیا فیصلہ کرتا ہے؟</translation>
    </message>
    <message>
        <source>Three levels share the work; the board, the partnership and those who give care each have their part.</source>
        <translation>تین سطحیں کام بانٹتی ہیں؛ بورڈ، پارٹنرشپ اور نگہداشت دینے والے، ہر ایک کا اپنا حصہ ہے۔</translation>
    </message>
    <message>
        <source>Think of three levels. The [[system|system]] sets the direction, plans large changes and looks after money that all share. It also does what is [[economies-of-scale|better done once]] for all. The [[place|place]] joins up hospitals, councils and networks. The [[neighbourhood|neighbourhood]] brings care to people.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>تین سطحوں کا تصور کریں۔ [[system|نظام]] سمت طے کرتا ہے، بڑی تبدیلیوں کی منصوبہ بندی کرتا ہے اور مشترکہ رقم سنبھالتا ہے۔ یہ وہ کام بھی کرتا ہے جو سب کے لیے [[economies-of-scale|ایک بار کرنا بہتر]] ہو۔ [[place|مقام]] ہسپتالوں، کونسلوں اور نیٹ ورکس کو جوڑتا ہے۔ [[neighbourhood|محلہ]] لوگوں تک نگہداشت پہنچاتا ہے۔</translation>
    </message>
    <message>
        <source>There are two sides as well. On one side stands what the law has set up: the [[icb|board]] and the [[icp|partnership]]. On the other stand those who give care: trusts, councils, practices, voluntary bodies and firms. That side is much larger. People there often feel they belong to their own organisation first.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس کے دو رخ بھی ہیں۔ ایک طرف وہ ہے جو قانون نے قائم کیا: [[icb|بورڈ]] اور [[icp|پارٹنرشپ]]۔ دوسری طرف نگہداشت دینے والے ہیں: ٹرسٹ، کونسلیں، پریکٹسز، رضاکار ادارے اور کمپنیاں۔ یہ رخ کہیں بڑا ہے۔ وہاں کے لوگ اکثر خود کو پہلے اپنے ادارے کا سمجھتے ہیں۔</translation>
    </message>
    <message>
        <source>Who does what at which level is not fixed. [[nhs-england]], the national body, has left it open. It suggests two things: plan [[specialised-services|specialised care]] for the whole system, and pass money for [[primary-care|primary care]] down.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>کون کس سطح پر کیا کرے، یہ طے نہیں۔ قومی ادارے [[nhs-england]] نے یہ کھلا چھوڑا ہے۔ اس کی دو تجاویز ہیں: [[specialised-services|خصوصی نگہداشت]] کی منصوبہ بندی پورے نظام کے لیے ہو، اور [[primary-care|پرائمری کیئر]] کی رقم نچلی سطح کو دی جائے۔</translation>
    </message>
    <message>
        <source>Is this a move to the centre or away from it? [[difference:the-aim|The guides read it in different ways.]] The stated rule is [[subsidiarity|subsidiarity]]: settle a matter as close to people as you can.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>کیا یہ مرکز کی طرف قدم ہے یا اس سے دور؟ [[difference:the-aim|رہنما کتابچے اسے مختلف انداز سے دیکھتے ہیں۔]] بتایا گیا اصول [[subsidiarity|قریب ترین سطح کا اصول]] ہے: معاملہ لوگوں کے جتنا قریب ہو سکے طے کریں۔</translation>
    </message>
    <message>
        <source>Here, the council of {area} decides on social care and public health. NHS money is a matter for the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں سوشل کیئر اور صحتِ عامہ کا فیصلہ ⁨{area}⁩ کی کونسل کرتی ہے۔ NHS کی رقم اس کے علاقے کے ہر نظام کے بورڈ کا معاملہ ہے: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the work is shared between {systems}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{edition}⁩ کے ایڈیشن میں کام جن کے درمیان بٹا ہوا ہے: ⁨{systems}⁩، ⁨{places}⁩ اور ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>Here, NHS money is a matter for the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں NHS کی رقم علاقے کے ہر نظام کے بورڈ کا معاملہ ہے: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} gives care close to home, with {practices}. {icb} decides on NHS money.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩، ⁨{practices}⁩ کے ساتھ، گھر کے قریب نگہداشت دیتا ہے۔ NHS کی رقم کا فیصلہ ⁨{icb}⁩ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Care is joined up in the place {place}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>نگہداشت کو مقام ⁨{place}⁩ میں جوڑا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Here, {icb} decides on NHS money. In {area}, the work of {neighbourhoods} is joined up.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں NHS کی رقم کا فیصلہ ⁨{icb}⁩ کرتا ہے۔ ⁨{area}⁩ میں جن کا کام جوڑا جاتا ہے: ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>Social care is a matter for the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>سوشل کیئر ⁨{council_names}⁩ کی کونسل کا معاملہ ہے۔</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {systems}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، NHS ریجن ⁨{area}⁩ میں شامل: ⁨{systems}⁩، ⁨{places}⁩ اور ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>Here, {icb} decides on NHS money for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{people}⁩ کے لیے NHS کی رقم کا فیصلہ ⁨{icb}⁩ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Below it, care is joined up in {places} and given in {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس کے نیچے ⁨{places}⁩، جہاں نگہداشت جوڑی جاتی ہے، اور ⁨{neighbourhoods}⁩، جہاں نگہداشت دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>In the partnership, the board sits at one table with {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>پارٹنرشپ میں بورڈ کے ساتھ ایک میز پر بیٹھنے والی: ⁨{councils}⁩ (⁨{council_names}⁩)۔</translation>
    </message>
    <message>
        <source>What changes for local people?</source>
        <translation>مقامی لوگوں کے لیے کیا بدلتا ہے؟</translation>
    </message>
    <message>
        <source>Care that fits together better, over time; you stay with your own practice.</source>
        <translation>وقت کے ساتھ بہتر جڑی ہوئی نگہداشت؛ آپ اپنی ہی پریکٹس میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>The aim is care that fits together. You tell your story once. The people who look after you know of each other. More of the care comes to you, at home or close by, so that you can live your own life for longer.</source>
        <translation>مقصد جڑی ہوئی نگہداشت ہے۔ آپ اپنی بات ایک بار بتاتے ہیں۔ آپ کی دیکھ بھال کرنے والے ایک دوسرے کو جانتے ہیں۔ زیادہ نگہداشت آپ کے پاس آتی ہے، گھر پر یا قریب، تاکہ آپ زیادہ عرصے تک اپنی زندگی خود گزار سکیں۔</translation>
    </message>
    <message>
        <source>You should also get help to stay well, and [[personalised-care|a say in your own care]], sometimes with a budget. Gaps between groups should become smaller. [[health-inequalities|Fairer health]] is one of the purposes of every system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>آپ کو صحت مند رہنے میں مدد بھی ملنی چاہیے، اور [[personalised-care|اپنی نگہداشت میں رائے کا حق]]، کبھی ایک بجٹ کے ساتھ۔ گروہوں کے درمیان فرق کم ہونے چاہییں۔ [[health-inequalities|صحت میں زیادہ انصاف]] ہر نظام کے مقاصد میں سے ایک ہے۔</translation>
    </message>
    <message>
        <source>None of this happens overnight. It is a long-term plan, and it is fair to ask how far it has come.</source>
        <translation>یہ سب راتوں رات نہیں ہوتا۔ یہ ایک طویل مدتی منصوبہ ہے، اور یہ پوچھنا بجا ہے کہ یہ کہاں تک پہنچا ہے۔</translation>
    </message>
    <message>
        <source>Your voice is asked for at every level. [[healthwatch|Healthwatch]] and local groups carry it, and the [[icp|partnership]] should make its strategy in the open. You need do nothing: you stay with your own practice.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر سطح پر آپ کی آواز مانگی جاتی ہے۔ [[healthwatch|Healthwatch]] اور مقامی گروہ اسے پہنچاتے ہیں، اور [[icp|پارٹنرشپ]] کو اپنی حکمتِ عملی کھلے عام بنانی چاہیے۔ آپ کو کچھ کرنے کی ضرورت نہیں: آپ اپنی ہی پریکٹس میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Here, the council of {area} looks after social care. NHS care is planned by the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ کی کونسل سوشل کیئر دیکھتی ہے۔ NHS نگہداشت کی منصوبہ بندی اس کے علاقے کے ہر نظام کا بورڈ کرتا ہے: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>Each of the {systems} in England has to make this real in its own way.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏England میں ⁨{systems}⁩ ہیں، اور ہر ایک کو اپنے طریقے سے اسے حقیقت بنانا ہے۔</translation>
    </message>
    <message>
        <source>Here, the practices of {area} are the first door.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ کی پریکٹسز پہلا دروازہ ہیں۔</translation>
    </message>
    <message>
        <source>The board is {icb_today}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>بورڈ ⁨{icb_today}⁩ ہے۔</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Today, the board is that of {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{closed_system}⁩ ⁨{until}⁩ کو بند ہوا۔ آج کا بورڈ ⁨{successors}⁩ کا ہے۔</translation>
    </message>
    <message>
        <source>Here, that concerns {people} in {area}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں اس کا تعلق ⁨{area}⁩ کے ⁨{people}⁩ سے ہے۔</translation>
    </message>
    <message>
        <source>For social care, turn to the council of {council_names}. For NHS care as a whole, the board is {icb_today}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>سوشل کیئر کے لیے ⁨{council_names}⁩ کی کونسل سے رابطہ کریں۔ مجموعی NHS نگہداشت کے لیے بورڈ ⁨{icb_today}⁩ ہے۔</translation>
    </message>
    <message>
        <source>Here, it is for {systems} in the NHS region {area} to make this real.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، NHS ریجن ⁨{area}⁩ میں جنہیں اسے حقیقت بنانا ہے: ⁨{systems}⁩۔</translation>
    </message>
    <message>
        <source>To have a say, turn to {icb_today}, or to your council: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اپنی رائے دینے کے لیے ⁨{icb_today}⁩ سے رابطہ کریں، یا اپنی کونسل سے: ⁨{council_names}⁩۔</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Today, turn to the board that covers your home: that of {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{closed_system}⁩ ⁨{until}⁩ کو بند ہوا۔ آج اس بورڈ سے رابطہ کریں جس کے علاقے میں آپ کا گھر ہے: ⁨{successors}⁩ کا بورڈ۔</translation>
    </message>
    <message>
        <source>What changes for frontline staff?</source>
        <translation>براہِ راست خدمت دینے والے عملے کے لیے کیا بدلتا ہے؟</translation>
    </message>
    <message>
        <source>What they know counts more, many leaders are clinicians, and the lack of staff needs long answers.</source>
        <translation>ان کے علم کی اہمیت بڑھتی ہے، بہت سے قائدین طبی عملے سے ہیں، اور عملے کی کمی کا حل طویل مدتی ہے۔</translation>
    </message>
    <message>
        <source>Those who work with people every day know best what helps and what gets in the way. The reform counts on that local knowledge.</source>
        <translation>جو لوگ روزانہ عوام کے ساتھ کام کرتے ہیں وہ بہتر جانتے ہیں کہ کیا مدد کرتا ہے اور کیا رکاوٹ ہے۔ اصلاح اسی مقامی علم پر بھروسا کرتی ہے۔</translation>
    </message>
    <message>
        <source>Many who lead in the systems are doctors, nurses or other clinicians themselves. They bring the ward and the surgery to the table.</source>
        <translation>نظاموں کی قیادت کرنے والے بہت سے لوگ خود ڈاکٹر، نرسیں یا دوسرے معالج ہیں۔ وہ وارڈ اور پریکٹس کا تجربہ میز پر لاتے ہیں۔</translation>
    </message>
    <message>
        <source>There are too few staff in many places. A system can look for lasting answers, since it plans for hospitals, practices and social care together, not for each on its own.</source>
        <translation>بہت سی جگہوں پر عملہ بہت کم ہے۔ نظام دیرپا حل تلاش کر سکتا ہے، کیونکہ یہ ہسپتالوں، پریکٹسز اور سوشل کیئر کی منصوبہ بندی ایک ساتھ کرتا ہے، الگ الگ نہیں۔</translation>
    </message>
    <message>
        <source>Day by day you still work for your own organisation. What should change is how easily you reach a colleague in another one. A [[provider-collaborative|provider collaborative]] or a [[pcn|network]] may be the place where you notice it first.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>روزمرہ آپ اب بھی اپنے ہی ادارے کے لیے کام کرتے ہیں۔ جو بدلنا چاہیے وہ یہ ہے کہ دوسرے ادارے کے ساتھی تک پہنچنا کتنا آسان ہے۔ [[provider-collaborative|فراہم کنندہ اداروں کا اشتراک]] یا [[pcn|نیٹ ورک]] وہ جگہ ہو سکتی ہے جہاں آپ یہ سب سے پہلے محسوس کریں۔</translation>
    </message>
    <message>
        <source>In England as a whole, the atlas counts {practices} and {trusts}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>پورے England میں اٹلس ⁨{practices}⁩ اور ⁨{trusts}⁩ گنتا ہے۔</translation>
    </message>
    <message>
        <source>Here, the network {area} brings together {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں نیٹ ورک ⁨{area}⁩ جنہیں اکٹھا کرتا ہے: ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>Here, {area} brings together {practices} in {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ جنہیں اکٹھا کرتا ہے: ⁨{neighbourhoods}⁩، اور ان کی ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>Here, the NHS region {area} has {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں، NHS ریجن ⁨{area}⁩ میں ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>Here, the system plans together with {trusts} recorded for it and {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں نظام اپنے لیے درج ⁨{trusts}⁩ اور ⁨{practices}⁩ کے ساتھ مل کر منصوبہ بندی کرتا ہے۔</translation>
    </message>
    <message>
        <source>It plans for {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہ جن کی منصوبہ بندی کرتا ہے: ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>How did it come about? A timeline</source>
        <translation>یہ کیسے وجود میں آیا؟ وقت کی ترتیب</translation>
    </message>
    <message>
        <source>From the Long-Term Plan of January 2019 to the 36 boards of 1 April 2026.</source>
        <translation>جنوری 2019 کے NHS Long-Term Plan سے 1 اپریل 2026 کے 36 بورڈز تک۔</translation>
    </message>
    <message>
        <source>Before the systems there were [[stp|sustainability and transformation partnerships]], with no powers in law, and [[ccg|clinical commissioning groups]], which held the money.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>نظاموں سے پہلے [[stp|sustainability and transformation partnerships]] تھیں، جن کے پاس قانونی اختیارات نہیں تھے، اور [[ccg|clinical commissioning groups]]، جن کے پاس رقم تھی۔</translation>
    </message>
    <message>
        <source>January 2019: the [[long-term-plan|NHS Long-Term Plan]] sets the aim. Every part of England is to have a system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>جنوری 2019: [[long-term-plan|NHS Long-Term Plan]] ہدف مقرر کرتا ہے۔ England کے ہر حصے کا ایک نظام ہوگا۔</translation>
    </message>
    <message>
        <source>June 2019: [[nhs-england]] says in a first paper how to design one.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>جون 2019: [[nhs-england]] پہلی دستاویز میں بتاتا ہے کہ نظام کیسے بنایا جائے۔</translation>
    </message>
    <message>
        <source>May 2021: The King&apos;s Fund, a charity, explains to everyone what is planned.</source>
        <translation>مئی 2021: خیراتی ادارہ The King&apos;s Fund سب کو سمجھاتا ہے کہ کیا منصوبہ ہے۔</translation>
    </message>
    <message>
        <source>June 2021: the [[design-framework|Design Framework]] says how a system may be arranged.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>جون 2021: [[design-framework|Design Framework]] بتاتا ہے کہ نظام کیسے ترتیب دیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>15 September 2021: a paper invites all who have a part in it to help shape the [[icp|partnerships]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>15 ستمبر 2021: ایک دستاویز تمام متعلقہ لوگوں کو [[icp|پارٹنرشپس]] کی تشکیل میں مدد کی دعوت دیتی ہے۔</translation>
    </message>
    <message>
        <source>24 December 2021: the start, planned for 1 April 2022, is moved to 1 July 2022.</source>
        <translation>24 دسمبر 2021: آغاز، جو 1 اپریل 2022 کو ہونا تھا، 1 جولائی 2022 تک مؤخر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>April 2022: Parliament passes the [[health-and-care-act|Health and Care Act]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اپریل 2022: پارلیمنٹ [[health-and-care-act|Health and Care Act]] منظور کرتی ہے۔</translation>
    </message>
    <message>
        <source>1 July 2022: 42 [[icb|boards]] start work. The clinical commissioning groups are abolished on the same day.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 جولائی 2022: 42 [[icb|بورڈ]] کام شروع کرتے ہیں۔ اسی دن clinical commissioning groups ختم ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>9 September 2025: new [[footprint|footprints]] are announced.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>9 ستمبر 2025: نئے [[footprint|علاقائی دائروں]] کا اعلان ہوتا ہے۔</translation>
    </message>
    <message>
        <source>1 April 2026: they come into force. 42 boards become 36.</source>
        <translation>1 اپریل 2026: وہ نافذ ہوتے ہیں۔ 42 بورڈ 36 رہ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>In this edition, {period}, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس ایڈیشن میں، ⁨{period}⁩، ⁨{area}⁩ کے علاقے میں ⁨{systems}⁩: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>This edition, {period}, has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس ایڈیشن، ⁨{period}⁩، میں شامل: ⁨{systems}⁩۔</translation>
    </message>
    <message>
        <source>In this edition, {period}, {area} is part of the {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس ایڈیشن میں، ⁨{period}⁩، ⁨{area}⁩ نظام ⁨{system}⁩ کا حصہ ہے۔</translation>
    </message>
    <message>
        <source>In this edition, {period}, the NHS region {area} has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اس ایڈیشن میں، ⁨{period}⁩، NHS ریجن ⁨{area}⁩ میں شامل: ⁨{systems}⁩۔</translation>
    </message>
    <message>
        <source>Here, {unchanged_system} has been a system since {since}, with the same area in both editions.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{unchanged_system}⁩ ⁨{since}⁩ سے ایک نظام ہے، دونوں ایڈیشنوں میں اسی علاقے کے ساتھ۔</translation>
    </message>
    <message>
        <source>Here, {grown_system} has been a system since {since}. On {changed_on} it took in land that was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{grown_system}⁩ ⁨{since}⁩ سے ایک نظام ہے۔ ⁨{changed_on}⁩ کو اس نے وہ زمین لی جو ⁨{predecessors}⁩ میں تھی۔</translation>
    </message>
    <message>
        <source>Here, {new_system} began on {since}. Before that, its area was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{new_system}⁩ ⁨{since}⁩ کو شروع ہوا۔ اس سے پہلے اس کا علاقہ ⁨{predecessors}⁩ میں تھا۔</translation>
    </message>
    <message>
        <source>Here, {closed_system} was a system from {since} to {until}. Its area is now in {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{closed_system}⁩ ⁨{since}⁩ سے ⁨{until}⁩ تک ایک نظام تھا۔ اس کا علاقہ اب ⁨{successors}⁩ میں ہے۔</translation>
    </message>
    <message>
        <source>What happened on 1 April 2026?</source>
        <translation>1 اپریل 2026 کو کیا ہوا؟</translation>
    </message>
    <message>
        <source>42 boards became 36: 12 closed, 6 opened, one grew, and Frimley was shared out.</source>
        <translation>42 بورڈ 36 رہ گئے: 12 بند ہوئے، 6 بنے، ایک بڑھا، اور Frimley تقسیم ہوا۔</translation>
    </message>
    <message>
        <source>On 9 September 2025 the government announced new [[footprint|footprints]]. They came into force on 1 April 2026. Since then England has 36 [[icb|boards]] instead of 42.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>9 ستمبر 2025 کو حکومت نے نئے [[footprint|علاقائی دائروں]] کا اعلان کیا۔ وہ 1 اپریل 2026 کو نافذ ہوئے۔ تب سے England میں 42 کی بجائے 36 [[icb|بورڈ]] ہیں۔</translation>
    </message>
    <message>
        <source>Twelve boards closed and six opened. Frimley was divided between three: Thames Valley; Surrey and Sussex; and Hampshire and Isle of Wight. The last of these kept its name and grew.</source>
        <translation>بارہ بورڈ بند ہوئے اور چھ بنے۔ Frimley تین میں تقسیم ہوا: Thames Valley؛ Surrey and Sussex؛ اور Hampshire and Isle of Wight۔ ان میں سے آخری نے اپنا نام برقرار رکھا اور بڑھ گیا۔</translation>
    </message>
    <message>
        <source>The other boards stayed as they were. Your practice and your hospital did not move. What changed is the NHS body that plans and pays for care in those areas.</source>
        <translation>باقی بورڈ ویسے ہی رہے۔ آپ کی پریکٹس اور آپ کا ہسپتال اپنی جگہ پر ہیں۔ جو بدلا وہ NHS کا ادارہ ہے جو ان علاقوں میں نگہداشت کی منصوبہ بندی اور ادائیگی کرتا ہے۔</translation>
    </message>
    <message>
        <source>Figures of the old areas are still wanted, so this application keeps both [[edition|editions]]. When you switch, it takes you to the area that followed, and says so.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پرانے علاقوں کے اعداد اب بھی درکار ہیں، اس لیے یہ ایپلیکیشن دونوں [[edition|ایڈیشن]] رکھتی ہے۔ جب آپ ایڈیشن بدلتے ہیں تو یہ آپ کو جانشین علاقے پر لے جاتی ہے، اور بتاتی ہے۔</translation>
    </message>
    <message>
        <source>In the edition on screen, {area} lies in {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اسکرین پر موجود ایڈیشن میں ⁨{area}⁩ کے علاقے میں ⁨{systems}⁩: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>In the edition on screen, {period}, England has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اسکرین پر موجود ایڈیشن (⁨{period}⁩) میں England کے ⁨{systems}⁩ ہیں۔</translation>
    </message>
    <message>
        <source>In the edition on screen, {area} is part of the {system} system, and the board is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اسکرین پر موجود ایڈیشن میں ⁨{area}⁩ نظام ⁨{system}⁩ کا حصہ ہے، اور بورڈ ⁨{icb}⁩ ہے۔</translation>
    </message>
    <message>
        <source>In the edition on screen, the NHS region {area} has {systems}: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اسکرین پر موجود ایڈیشن میں NHS ریجن ⁨{area}⁩ میں ⁨{systems}⁩: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>Here, no border moved: {unchanged_system} has the same area in both editions.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں کوئی سرحد نہیں بدلی: دونوں ایڈیشنوں میں ⁨{unchanged_system}⁩ کا علاقہ ایک ہی ہے۔</translation>
    </message>
    <message>
        <source>Here, {grown_system} grew. Part of its area used to be in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{grown_system}⁩ بڑھا۔ اس کے علاقے کا ایک حصہ پہلے ⁨{predecessors}⁩ میں تھا۔</translation>
    </message>
    <message>
        <source>Here, {new_system} is new. Before that, its area was in {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{new_system}⁩ نیا ہے۔ اس سے پہلے اس کا علاقہ ⁨{predecessors}⁩ میں تھا۔</translation>
    </message>
    <message>
        <source>Here, {closed_system} closed on {until}. Its area is now in {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{closed_system}⁩ ⁨{until}⁩ کو بند ہوا۔ اس کا علاقہ اب ⁨{successors}⁩ میں ہے۔</translation>
    </message>
    <message>
        <source>How do the money and the strategy flow?</source>
        <translation>رقم اور حکمتِ عملی کا سفر کیسا ہے؟</translation>
    </message>
    <message>
        <source>Money runs from the national budget through the board to those who care; the strategy from people&apos;s needs to the plan.</source>
        <translation>رقم قومی بجٹ سے بورڈ کے ذریعے نگہداشت دینے والوں تک جاتی ہے؛ حکمتِ عملی لوگوں کی ضروریات سے منصوبے تک۔</translation>
    </message>
    <message>
        <source>Two streams meet in a system: money and strategy.</source>
        <translation>نظام میں دو دھارے ملتے ہیں: رقم اور حکمتِ عملی۔</translation>
    </message>
    <message>
        <source>Money first. The national budget gives each [[icb|board]] a share. The board buys services: from hospitals, from GPs, and from voluntary bodies under contract. It then checks what has been done. Money that all share is looked after for the whole [[system|system]]. [[nhs-england]] suggests that money for [[primary-care|primary care]] be passed further down.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پہلے رقم۔ قومی بجٹ ہر [[icb|بورڈ]] کو ایک حصہ دیتا ہے۔ بورڈ خدمات خریدتا ہے: ہسپتالوں سے، GPs سے، اور معاہدے کے تحت رضاکار اداروں سے۔ پھر وہ دیکھتا ہے کہ کیا کام ہوا۔ مشترکہ رقم پورے [[system|نظام]] کے لیے سنبھالی جاتی ہے۔ [[nhs-england]] کی تجویز ہے کہ [[primary-care|پرائمری کیئر]] کی رقم نچلی سطح کو دی جائے۔</translation>
    </message>
    <message>
        <source>Now the strategy. The [[icp|partnership]] asks what people need in health, [[public-health|public health]] and [[social-care|social care]]. It writes the [[integrated-care-strategy|strategy]], which guides the board and the councils. They turn it into plans and spending.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اب حکمتِ عملی۔ [[icp|پارٹنرشپ]] پوچھتی ہے کہ صحت، [[public-health|صحتِ عامہ]] اور [[social-care|سوشل کیئر]] میں لوگوں کی ضروریات کیا ہیں۔ وہ [[integrated-care-strategy|حکمتِ عملی]] لکھتی ہے، جو بورڈ اور کونسلوں کی رہنمائی کرتی ہے۔ وہ اسے منصوبوں اور اخراجات میں بدلتے ہیں۔</translation>
    </message>
    <message>
        <source>Who then carries it out? [[difference:who-delivers|One guide says the board, another says mostly those who work in neighbourhoods.]] Both are right: one pays and oversees, the others do the work. Councils pay for social care from their own budgets.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پھر اس پر عمل کون کرتا ہے؟ [[difference:who-delivers|ایک رہنما کتابچہ کہتا ہے بورڈ، دوسرا کہتا ہے زیادہ تر محلوں میں کام کرنے والے۔]] دونوں درست ہیں: ایک ادائیگی اور نگرانی کرتا ہے، دوسرے کام کرتے ہیں۔ سوشل کیئر کی ادائیگی کونسلیں اپنے بجٹ سے کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Here, the council of {area} has its own money for social care. NHS money comes through the board of each system in its area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ کی کونسل کے پاس سوشل کیئر کی اپنی رقم ہے۔ NHS کی رقم اس کے علاقے کے ہر نظام کے بورڈ کے ذریعے آتی ہے: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>In the edition of {edition}, the money goes through {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{edition}⁩ کے ایڈیشن میں رقم جن کے ذریعے جاتی ہے: ⁨{systems}⁩۔</translation>
    </message>
    <message>
        <source>Here, NHS money comes through the board of each system in the area: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں NHS کی رقم علاقے کے ہر نظام کے بورڈ کے ذریعے آتی ہے: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>Here, the money for the network {area}, with {practices}, comes through {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں نیٹ ورک ⁨{area}⁩ کی، اس کی ⁨{practices}⁩ سمیت، رقم ⁨{icb}⁩ کے ذریعے آتی ہے۔</translation>
    </message>
    <message>
        <source>Here, the money for {people} in {area} comes through {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ کے ⁨{people}⁩ کے لیے رقم ⁨{icb}⁩ کے ذریعے آتی ہے۔</translation>
    </message>
    <message>
        <source>Money for social care comes through the council of {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>سوشل کیئر کی رقم ⁨{council_names}⁩ کی کونسل کے ذریعے آتی ہے۔</translation>
    </message>
    <message>
        <source>Here, the money goes through the boards of {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں رقم جن کے بورڈز کے ذریعے جاتی ہے: ⁨{systems}⁩۔</translation>
    </message>
    <message>
        <source>Here, the money comes to {icb}. It buys care for {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں رقم ⁨{icb}⁩ کو ملتی ہے۔ وہ ⁨{people}⁩ کے لیے نگہداشت خریدتا ہے۔</translation>
    </message>
    <message>
        <source>It pays {practices} in the area and deals with {trusts} recorded for it.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>وہ علاقے کی ⁨{practices}⁩ کو ادائیگی کرتا ہے اور اس کا معاملہ اپنے لیے درج ⁨{trusts}⁩ سے ہے۔</translation>
    </message>
    <message>
        <source>The strategy comes from a partnership of the board and {councils}: {council_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>حکمتِ عملی بورڈ اور کونسلوں کی پارٹنرشپ سے آتی ہے، جس میں شامل: ⁨{councils}⁩ (⁨{council_names}⁩)۔</translation>
    </message>
    <message>
        <source>Why was it done?</source>
        <translation>یہ کیوں کیا گیا؟</translation>
    </message>
    <message>
        <source>No one can cope alone: COVID-19, an ageing population and old divisions made that plain.</source>
        <translation>کوئی اکیلا نہیں سنبھال سکتا: COVID-19، بڑھتی عمر کی آبادی اور پرانی تقسیموں نے یہ واضح کر دیا۔</translation>
    </message>
    <message>
        <source>COVID-19 made one thing plain: no hospital, no surgery and no care home can cope alone.</source>
        <translation>‏COVID-19 نے ایک بات واضح کر دی: کوئی ہسپتال، کوئی پریکٹس اور کوئی کیئر ہوم اکیلا نہیں سنبھال سکتا۔</translation>
    </message>
    <message>
        <source>Care in England had grown with walls in it: between the hospital and the family doctor, between body and mind, between the NHS and the council. People fell through the gaps and told their story again and again.</source>
        <translation>‏England میں نگہداشت کے اندر دیواریں بن گئی تھیں: ہسپتال اور فیملی ڈاکٹر کے درمیان، جسم اور ذہن کے درمیان، NHS اور کونسل کے درمیان۔ لوگ ان کے بیچ رہ جاتے تھے اور اپنی بات بار بار بتاتے تھے۔</translation>
    </message>
    <message>
        <source>We also live longer, and many of us live with more than one illness. Such care has to fit together.</source>
        <translation>ہم زیادہ عمر بھی پاتے ہیں، اور ہم میں سے بہت سے ایک سے زیادہ بیماریوں کے ساتھ جیتے ہیں۔ ایسی نگہداشت کو آپس میں جڑا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The reform took some walls down by law. Here is one. The NHS and the council each had to watch over the same [[care-home|care home]]. Now they can do it jointly. What no law can do is make change quick: the reform is meant for the long term.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اصلاح نے قانون کے ذریعے کچھ دیواریں گرائیں۔ ایک یہ ہے: NHS اور کونسل دونوں کو ایک ہی [[care-home|کیئر ہوم]] کی الگ الگ نگرانی کرنی پڑتی تھی۔ اب وہ یہ مل کر کر سکتے ہیں۔ جو کوئی قانون نہیں کر سکتا وہ تبدیلی کو تیز کرنا ہے: یہ اصلاح طویل مدت کے لیے ہے۔</translation>
    </message>
    <message>
        <source>Here, {older} of the people are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{older}⁩ لوگ 65 سال یا زیادہ عمر کے ہیں۔</translation>
    </message>
    <message>
        <source>In England as a whole, {older} of the people are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>پورے England میں ⁨{older}⁩ لوگ 65 سال یا زیادہ عمر کے ہیں۔</translation>
    </message>
    <message>
        <source>Here, {older} of the people in the modelled area are aged 65 or over.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ماڈل پر مبنی علاقے کے ⁨{older}⁩ لوگ 65 سال یا زیادہ عمر کے ہیں۔</translation>
    </message>
    <message>
        <source>To care for them, {practices} and the council of {council_names} have to work as one.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>ان کی نگہداشت کے لیے ⁨{practices}⁩ اور ⁨{council_names}⁩ کی کونسل کو ایک ہو کر کام کرنا ہے۔</translation>
    </message>
    <message>
        <source>To care for them, {trusts} recorded for this system, {practices} and {councils} have to work as one.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>ان کی نگہداشت کے لیے جنہیں ایک ہو کر کام کرنا ہے: اس نظام کے لیے درج ⁨{trusts}⁩، ⁨{practices}⁩ اور ⁨{councils}⁩۔</translation>
    </message>
    <message>
        <source>A worked example: Staffordshire and Stoke-on-Trent</source>
        <translation>ایک تفصیلی مثال: Staffordshire and Stoke-on-Trent</translation>
    </message>
    <message>
        <source>One system from top to bottom: one board, two councils, two places and 25 neighbourhoods.</source>
        <translation>ایک نظام اوپر سے نیچے تک: ایک بورڈ، دو کونسلیں، دو مقامات اور 25 محلے۔</translation>
    </message>
    <message>
        <source>Take Staffordshire and Stoke-on-Trent, in the middle of England. It is one [[ics|system]] with 1.13 million people. Its code is QNC. It began on 1 July 2022 and did not change on 1 April 2026.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏England کے وسط میں Staffordshire and Stoke-on-Trent کو لیں۔ یہ 1.13 ملین افراد کا ایک [[ics|نظام]] ہے۔ اس کا کوڈ QNC ہے۔ یہ 1 جولائی 2022 کو شروع ہوا اور 1 اپریل 2026 کو نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Its [[icb|board]] is NHS Staffordshire and Stoke-on-Trent Integrated Care Board. By law at least five people sit on it. Three [[nhs-trust|trusts]] are recorded for it: one for acute care and two for mental health.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس کا [[icb|بورڈ]] NHS Staffordshire and Stoke-on-Trent Integrated Care Board ہے۔ قانون کے مطابق اس میں کم از کم پانچ افراد بیٹھتے ہیں۔ اس کے لیے تین [[nhs-trust|ٹرسٹ]] درج ہیں: ایک ایکیوٹ نگہداشت کا اور دو ذہنی صحت کے۔</translation>
    </message>
    <message>
        <source>Two councils have social care duties there: Staffordshire and Stoke-on-Trent. So the [[icp|partnership]] has at least three members by law: one from the board and one from each council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>وہاں دو کونسلیں سوشل کیئر کی ذمہ دار ہیں: Staffordshire اور Stoke-on-Trent۔ اس لیے قانون کے مطابق [[icp|پارٹنرشپ]] کے کم از کم تین ارکان ہیں: ایک بورڈ سے اور ایک ہر کونسل سے۔</translation>
    </message>
    <message>
        <source>By the rule used here there are two [[place|places]]. Staffordshire has 876,000 people, which is more than guides expect of a place, so the system may well divide it further. Stoke-on-Trent has 258,000. Below them are 25 [[neighbourhood|neighbourhoods]]: 17 and 8.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہاں استعمال ہونے والے ضابطے کے مطابق دو [[place|مقامات]] ہیں۔ Staffordshire میں 876,000 افراد ہیں، جو رہنما کتابچوں میں مقام کی متوقع تعداد سے زیادہ ہے، اس لیے ہو سکتا ہے نظام اسے مزید تقسیم کرے۔ Stoke-on-Trent میں 258,000 ہیں۔ ان کے نیچے 25 [[neighbourhood|محلے]] ہیں: 17 اور 8۔</translation>
    </message>
    <message>
        <source>The area printed its own questions and answers in April 2022, before the law was in force. Many of our texts draw on that paper.</source>
        <translation>اس علاقے نے اپریل 2022 میں، قانون کے نفاذ سے پہلے، اپنے سوال و جواب شائع کیے۔ ہمارے بہت سے متن اسی دستاویز سے لیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>To see the example, search for QNC in the edition of {edition}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>مثال دیکھنے کے لیے ⁨{edition}⁩ کے ایڈیشن میں QNC تلاش کریں۔</translation>
    </message>
    <message>
        <source>What is an ICS?</source>
        <translation>‏ICS کیا ہے؟</translation>
    </message>
    <message>
        <source>An [[ics]], or ICS, is a partnership of the NHS, councils and others who plan joined-up health and care for one area. [[explainer:what-is-an-ics|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[ics]]، یا ICS (مربوط نگہداشت کا نظام)، NHS، کونسلوں اور دوسروں کی شراکت ہے جو ایک علاقے کے لیے جڑی ہوئی صحت اور نگہداشت کی منصوبہ بندی کرتے ہیں۔ [[explainer:what-is-an-ics|مزید پڑھیں۔]]</translation>
    </message>
    <message>
        <source>integrated care system meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مربوط نگہداشت کا نظام مطلب تعریف آئی سی ایس integrated care system</translation>
    </message>
    <message>
        <source>What is an ICB?</source>
        <translation>‏ICB کیا ہے؟</translation>
    </message>
    <message>
        <source>An [[icb]], or ICB, is the NHS body that plans and pays for most NHS care in a system. A law set it up. [[explainer:what-is-an-icb|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icb]]، یا ICB (مربوط نگہداشت کا بورڈ)، NHS کا وہ ادارہ ہے جو نظام میں NHS کی زیادہ تر نگہداشت کی منصوبہ بندی اور ادائیگی کرتا ہے۔ اسے قانون نے قائم کیا۔ [[explainer:what-is-an-icb|مزید پڑھیں۔]]</translation>
    </message>
    <message>
        <source>integrated care board meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مربوط نگہداشت کا بورڈ مطلب تعریف آئی سی بی integrated care board</translation>
    </message>
    <message>
        <source>What is an ICP?</source>
        <translation>‏ICP کیا ہے؟</translation>
    </message>
    <message>
        <source>An [[icp]], or ICP, is the committee in which the board and the councils come together. It writes the strategy for health and care. [[explainer:what-is-an-icp|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icp]]، یا ICP (مربوط نگہداشت کی پارٹنرشپ)، وہ کمیٹی ہے جس میں بورڈ اور کونسلیں اکٹھی ہوتی ہیں۔ یہ صحت اور نگہداشت کی حکمتِ عملی لکھتی ہے۔ [[explainer:what-is-an-icp|مزید پڑھیں۔]]</translation>
    </message>
    <message>
        <source>integrated care partnership meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مربوط نگہداشت کی پارٹنرشپ مطلب تعریف آئی سی پی integrated care partnership</translation>
    </message>
    <message>
        <source>What is a PCN?</source>
        <translation>‏PCN کیا ہے؟</translation>
    </message>
    <message>
        <source>A [[pcn|primary care network]], or PCN, is a group of GP practices that work together, and with other services near you. [[explainer:what-is-a-neighbourhood|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[pcn|پرائمری کیئر نیٹ ورک]]، یا PCN، GP پریکٹسز کا گروہ ہے جو ایک دوسرے کے ساتھ، اور آپ کے قریب کی دوسری خدمات کے ساتھ، مل کر کام کرتا ہے۔ [[explainer:what-is-a-neighbourhood|مزید پڑھیں۔]]</translation>
    </message>
    <message>
        <source>primary care network meaning definition stands for</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>پرائمری کیئر نیٹ ورک مطلب تعریف پی سی این primary care network</translation>
    </message>
    <message>
        <source>What do the letters ICS stand for?</source>
        <translation>حروف ICS کا کیا مطلب ہے؟</translation>
    </message>
    <message>
        <source>Integrated Care System. “Integrated” means joined up. “Care” means health care and social care. “System” means all who give that care in an area, seen as one.</source>
        <translation>‏Integrated Care System (مربوط نگہداشت کا نظام)۔ ”Integrated“ کا مطلب ہے جڑا ہوا۔ ”Care“ کا مطلب ہے صحت کی نگہداشت اور سوشل کیئر۔ ”System“ کا مطلب ہے علاقے میں نگہداشت دینے والے سب، ایک کُل کے طور پر۔</translation>
    </message>
    <message>
        <source>acronym abbreviation name words</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مخفف حروف نام الفاظ مطلب</translation>
    </message>
    <message>
        <source>Which ICS covers my home?</source>
        <translation>میرا گھر کس ICS میں ہے؟</translation>
    </message>
    <message>
        <source>Type your postcode into the search field at the top. The answer names the system, the place, the neighbourhood and the council. What you type stays on this computer.</source>
        <translation>اوپر تلاش کے خانے میں اپنا پوسٹ کوڈ لکھیں۔ جواب میں نظام، مقام، محلہ اور کونسل کے نام ہوں گے۔ آپ جو لکھتے ہیں وہ اسی کمپیوٹر پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Your neighbourhood is then a guess from where you live. Choose your GP practice there, and you get the network you really belong to.</source>
        <translation>اس وقت آپ کا محلہ آپ کی رہائش سے لگایا گیا اندازہ ہے۔ وہاں اپنی GP پریکٹس چنیں، تو آپ کو وہ نیٹ ورک ملے گا جس میں آپ واقعی ہیں۔</translation>
    </message>
    <message>
        <source>find my area where do i live postcode address local</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>میرا علاقہ تلاش میں کہاں رہتا ہوں رہتی پوسٹ کوڈ پتہ مقامی گھر</translation>
    </message>
    <message>
        <source>Does my GP change?</source>
        <translation>کیا میرا GP بدل جاتا ہے؟</translation>
    </message>
    <message>
        <source>No. You stay with the practice where you are registered. Neither the start on 1 July 2022 nor the new map of 1 April 2026 moves anyone to another practice. What may have changed is the board that pays the practice.</source>
        <translation>نہیں۔ آپ اسی پریکٹس میں رہتے ہیں جہاں آپ رجسٹرڈ ہیں۔ نہ 1 جولائی 2022 کا آغاز اور نہ 1 اپریل 2026 کا نیا نقشہ کسی کو دوسری پریکٹس میں بھیجتا ہے۔ جو بدلا ہو سکتا ہے وہ بورڈ ہے جو پریکٹس کو ادائیگی کرتا ہے۔</translation>
    </message>
    <message>
        <source>doctor surgery family practice move register again</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ڈاکٹر کلینک فیملی پریکٹس منتقل رجسٹر دوبارہ تبدیلی</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>کیا مجھے کچھ کرنا ہے؟</translation>
    </message>
    <message>
        <source>No. You need not register, sign or pay anything. The reform changes how those who care for you work together.</source>
        <translation>نہیں۔ آپ کو نہ رجسٹر ہونا ہے، نہ دستخط کرنے ہیں، نہ کوئی ادائیگی کرنی ہے۔ اصلاح یہ بدلتی ہے کہ آپ کی دیکھ بھال کرنے والے مل کر کیسے کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>action needed sign up patient</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>عمل ضروری اندراج مریض کارروائی</translation>
    </message>
    <message>
        <source>Who is in charge?</source>
        <translation>ذمہ دار کون ہے؟</translation>
    </message>
    <message>
        <source>Of NHS money and services: the [[icb|board]], led by its chair and its chief executive. Of the strategy: the [[icp|partnership]]. Of [[social-care|social care]]: your council.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏NHS کی رقم اور خدمات کا: [[icb|بورڈ]]، جس کی قیادت اس کا چیئر اور چیف ایگزیکٹو کرتے ہیں۔ حکمتِ عملی کی: [[icp|پارٹنرشپ]]۔ [[social-care|سوشل کیئر]] کی: آپ کی کونسل۔</translation>
    </message>
    <message>
        <source>No one is in charge of the “system” as such, for it is a partnership and not a body.</source>
        <translation>خود ”نظام“ کا ذمہ دار کوئی نہیں، کیونکہ یہ شراکت ہے، ادارہ نہیں۔</translation>
    </message>
    <message>
        <source>boss leader runs responsible accountable chair chief executive</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>سربراہ قائد چلاتا ذمہ دار جواب دہ چیئر چیف ایگزیکٹو</translation>
    </message>
    <message>
        <source>Who sits on the board?</source>
        <translation>بورڈ میں کون بیٹھتا ہے؟</translation>
    </message>
    <message>
        <source>By law: a chair, a chief executive and at least three others. Among these, one comes from NHS trusts, one from general practice and one from councils.</source>
        <translation>قانون کے مطابق: ایک چیئر، ایک چیف ایگزیکٹو اور کم از کم تین اور۔ ان میں سے ایک NHS ٹرسٹس سے، ایک جنرل پریکٹس سے اور ایک کونسلوں سے آتا ہے۔</translation>
    </message>
    <message>
        <source>[[nhs-england]] also wants directors of finance, medicine and nursing and at least two [[non-executive|non-executive members]]. The names of the members are not in this atlas. The board&apos;s own website has them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[nhs-england]] مالیات، طب اور نرسنگ کے ڈائریکٹر اور کم از کم دو [[non-executive|غیر ایگزیکٹو ارکان]] بھی چاہتا ہے۔ ارکان کے نام اس اٹلس میں نہیں۔ وہ بورڈ کی اپنی ویب سائٹ پر ہیں۔</translation>
    </message>
    <message>
        <source>members composition seats icb chair director</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ارکان تشکیل نشستیں icb چیئر ڈائریکٹر</translation>
    </message>
    <message>
        <source>Who sits on the partnership?</source>
        <translation>پارٹنرشپ میں کون بیٹھتا ہے؟</translation>
    </message>
    <message>
        <source>By law: one member from the board, and one from each council with social care duties in the area. The partnership adds others as it decides.</source>
        <translation>قانون کے مطابق: ایک رکن بورڈ سے، اور ایک علاقے کی سوشل کیئر کی ذمہ دار ہر کونسل سے۔ پارٹنرشپ اپنے فیصلے سے دوسروں کو شامل کرتی ہے۔</translation>
    </message>
    <message>
        <source>Guidance names whom to think of: [[healthwatch]], the [[vcse|voluntary sector]], those who give care, people who use it, and their carers.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>سرکاری رہنمائی بتاتی ہے کہ کن کا خیال رکھا جائے: [[healthwatch]]، [[vcse|رضاکار شعبہ]]، نگہداشت دینے والے، اسے استعمال کرنے والے، اور ان کی دیکھ بھال کرنے والے۔</translation>
    </message>
    <message>
        <source>members composition seats icp councils committee</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ارکان تشکیل نشستیں icp کونسلیں کمیٹی</translation>
    </message>
    <message>
        <source>What does the board do?</source>
        <translation>بورڈ کیا کرتا ہے؟</translation>
    </message>
    <message>
        <source>It plans NHS services for its area. It gets a share of the national budget and buys care with it: from hospitals, GPs and voluntary bodies. Then it checks how they do.</source>
        <translation>یہ اپنے علاقے کی NHS خدمات کی منصوبہ بندی کرتا ہے۔ اسے قومی بجٹ کا ایک حصہ ملتا ہے جس سے یہ نگہداشت خریدتا ہے: ہسپتالوں، GPs اور رضاکار اداروں سے۔ پھر یہ دیکھتا ہے کہ وہ کیسا کام کر رہے ہیں۔</translation>
    </message>
    <message>
        <source>icb tasks functions budget buys</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>icb کام فرائض بجٹ خریدتا</translation>
    </message>
    <message>
        <source>What does the partnership do?</source>
        <translation>پارٹنرشپ کیا کرتی ہے؟</translation>
    </message>
    <message>
        <source>It looks at what people need in health, public health and social care. Then it writes the [[integrated-care-strategy|strategy]] that guides the board and the councils. It also looks at work, homes and the places we live in.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ دیکھتی ہے کہ صحت، صحتِ عامہ اور سوشل کیئر میں لوگوں کی ضروریات کیا ہیں۔ پھر یہ وہ [[integrated-care-strategy|حکمتِ عملی]] لکھتی ہے جو بورڈ اور کونسلوں کی رہنمائی کرتی ہے۔ یہ کام، گھروں اور ہمارے رہنے کی جگہوں کو بھی دیکھتی ہے۔</translation>
    </message>
    <message>
        <source>icp tasks functions strategy needs</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>icp کام فرائض حکمت عملی ضروریات</translation>
    </message>
    <message>
        <source>What are ICSs for?</source>
        <translation>‏ICSs کس لیے ہیں؟</translation>
    </message>
    <message>
        <source>They have [[four-purposes|four purposes]]. The first is better health. The second is fairer health, and care that all can reach. The third is good value for money. The fourth is to help the area to do well.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ان کے [[four-purposes|چار مقاصد]] ہیں۔ پہلا بہتر صحت ہے۔ دوسرا صحت میں انصاف، اور ایسی نگہداشت جس تک سب پہنچ سکیں۔ تیسرا رقم کا اچھا استعمال ہے۔ چوتھا علاقے کی بہتری میں مدد کرنا ہے۔</translation>
    </message>
    <message>
        <source>aims goals purpose objectives four</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مقاصد اہداف مقصد غرض چار</translation>
    </message>
    <message>
        <source>Because no one can cope alone. COVID-19 showed it. Old walls ran between hospital and family doctor, body and mind, NHS and council. And we live longer, with more than one illness. [[explainer:why-it-was-done|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس لیے کہ کوئی اکیلا نہیں سنبھال سکتا۔ COVID-19 نے یہ دکھا دیا۔ ہسپتال اور فیملی ڈاکٹر، جسم اور ذہن، NHS اور کونسل کے درمیان پرانی دیواریں تھیں۔ اور ہم زیادہ عمر پاتے ہیں، ایک سے زیادہ بیماریوں کے ساتھ۔ [[explainer:why-it-was-done|مزید پڑھیں۔]]</translation>
    </message>
    <message>
        <source>reason covid ageing change reform</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>وجہ کیوں کووڈ covid بڑھتی عمر تبدیلی اصلاح</translation>
    </message>
    <message>
        <source>How many ICSs are there?</source>
        <translation>کتنے ICSs ہیں؟</translation>
    </message>
    <message>
        <source>36 since 1 April 2026. From 1 July 2022 to 31 March 2026 there were 42. Both maps are in this application.</source>
        <translation>1 اپریل 2026 سے 36۔ 1 جولائی 2022 سے 31 مارچ 2026 تک 42 تھے۔ دونوں نقشے اس ایپلیکیشن میں ہیں۔</translation>
    </message>
    <message>
        <source>number count 42 36 systems</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>تعداد کتنے 42 36 نظام</translation>
    </message>
    <message>
        <source>When did ICSs start?</source>
        <translation>‏ICSs کب شروع ہوئے؟</translation>
    </message>
    <message>
        <source>On 1 July 2022. The plan had been 1 April 2022. On 24 December 2021 the start was put off. [[difference:start-date|That is why some papers name another month.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>1 جولائی 2022 کو۔ منصوبہ 1 اپریل 2022 کا تھا۔ 24 دسمبر 2021 کو آغاز مؤخر کیا گیا۔ [[difference:start-date|اسی لیے کچھ دستاویزات کوئی اور مہینہ بتاتی ہیں۔]]</translation>
    </message>
    <message>
        <source>begin date july april 2022</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>آغاز تاریخ جولائی اپریل 2022 شروع</translation>
    </message>
    <message>
        <source>What became of my old system?</source>
        <translation>میرے پرانے نظام کا کیا ہوا؟</translation>
    </message>
    <message>
        <source>On 1 April 2026, 12 of the 42 boards closed, and 6 new ones opened. Hampshire and Isle of Wight grew. Frimley was divided between three. All others stayed as they were.</source>
        <translation>1 اپریل 2026 کو 42 میں سے 12 بورڈ بند ہوئے، اور 6 نئے بنے۔ Hampshire and Isle of Wight بڑھا۔ Frimley تین میں تقسیم ہوا۔ باقی سب ویسے ہی رہے۔</translation>
    </message>
    <message>
        <source>Choose “42 systems” beside the search field, go to your old system, and then choose “36 systems”. You are taken to the one that followed.</source>
        <translation>تلاش کے خانے کے ساتھ ”42 نظام“ چنیں، اپنے پرانے نظام پر جائیں، اور پھر ”36 نظام“ چنیں۔ آپ کو اس کے جانشین پر لے جایا جائے گا۔</translation>
    </message>
    <message>
        <source>merged closed abolished new 2026 frimley sussex essex london</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ضم بند ختم نیا 2026 frimley sussex essex london</translation>
    </message>
    <message>
        <source>What happened to CCGs?</source>
        <translation>‏CCGs کا کیا ہوا؟</translation>
    </message>
    <message>
        <source>The [[ccg|clinical commissioning groups]] were abolished on 1 July 2022. The boards took on their work. Their borders are still used in figures, as [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[ccg|Clinical commissioning groups]] 1 جولائی 2022 کو ختم کر دیے گئے۔ بورڈز نے ان کا کام سنبھالا۔ ان کی سرحدیں اب بھی اعداد میں [[sub-icb|Sub-ICB لوکیشنز]] کے طور پر استعمال ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>clinical commissioning group abolished replaced</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>clinical commissioning group ختم جگہ متبادل سی سی جی</translation>
    </message>
    <message>
        <source>What was there before ICSs?</source>
        <translation>‏ICSs سے پہلے کیا تھا؟</translation>
    </message>
    <message>
        <source>Two things. [[stp|Sustainability and transformation partnerships]] brought people to one table but had no powers in law. [[ccg|Clinical commissioning groups]] bought care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>دو چیزیں۔ [[stp|Sustainability and transformation partnerships]] لوگوں کو ایک میز پر لاتی تھیں لیکن ان کے پاس قانونی اختیارات نہیں تھے۔ [[ccg|Clinical commissioning groups]] نگہداشت خریدتے تھے۔</translation>
    </message>
    <message>
        <source>predecessor stp ccg history</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>پہلے پیشرو stp ccg تاریخ</translation>
    </message>
    <message>
        <source>What will I notice?</source>
        <translation>مجھے کیا فرق محسوس ہوگا؟</translation>
    </message>
    <message>
        <source>Over time: care that fits together, more of it close to home, help to stay well, and a say in your own care. It is a long-term plan, so do not expect it all at once.</source>
        <translation>وقت کے ساتھ: جڑی ہوئی نگہداشت، زیادہ تر گھر کے قریب، صحت مند رہنے میں مدد، اور اپنی نگہداشت میں رائے کا حق۔ یہ ایک طویل مدتی منصوبہ ہے، اس لیے سب کچھ ایک دم ہونے کی توقع نہ رکھیں۔</translation>
    </message>
    <message>
        <source>better patient benefit improve difference for me</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>بہتر مریض فائدہ بہتری فرق میرے لیے</translation>
    </message>
    <message>
        <source>How can I have a say?</source>
        <translation>میں اپنی رائے کیسے دوں؟</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level. [[healthwatch]] speaks for people who use care. Local groups do, too. Meet your council, write to the board, or ask your practice how patients can take part.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر سطح پر عوام کی آواز درکار ہے۔ [[healthwatch]] نگہداشت استعمال کرنے والوں کی طرف سے بولتا ہے۔ مقامی گروہ بھی۔ اپنی کونسل سے ملیں، بورڈ کو لکھیں، یا اپنی پریکٹس سے پوچھیں کہ مریض کیسے حصہ لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>public voice complain involved engagement consultation</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>عوام آواز شکایت شمولیت مشاورت رائے</translation>
    </message>
    <message>
        <source>What is done about the lack of staff?</source>
        <translation>عملے کی کمی کے لیے کیا کیا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>The systems are to look for lasting answers. They plan for hospitals, practices and social care together, so they can train and keep staff for all of them, not for one at the cost of another.</source>
        <translation>نظاموں کو دیرپا حل تلاش کرنے ہیں۔ وہ ہسپتالوں، پریکٹسز اور سوشل کیئر کی منصوبہ بندی ایک ساتھ کرتے ہیں، اس لیے وہ سب کے لیے عملہ تیار کر سکتے اور برقرار رکھ سکتے ہیں، ایک کے لیے دوسرے کی قیمت پر نہیں۔</translation>
    </message>
    <message>
        <source>workforce nurses doctors jobs recruitment</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>عملہ نرسیں ڈاکٹر نوکریاں بھرتی</translation>
    </message>
    <message>
        <source>I work in the NHS or in care. What changes for me?</source>
        <translation>میرا کام NHS یا نگہداشت میں ہے۔ میرے لیے کیا بدلتا ہے؟</translation>
    </message>
    <message>
        <source>You keep your employer. What you know of your patch counts for more, and many who lead are clinicians. You should find it easier to work with other teams.</source>
        <translation>آپ کا آجر وہی رہتا ہے۔ اپنے علاقے کے بارے میں آپ کے علم کی اہمیت بڑھتی ہے، اور بہت سے قائدین طبی عملے سے ہیں۔ آپ کے لیے دوسری ٹیموں کے ساتھ کام کرنا آسان ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>employee nurse doctor job frontline</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ملازم نرس ڈاکٹر نوکری عملہ</translation>
    </message>
    <message>
        <source>What do councils have to do with the NHS?</source>
        <translation>کونسلوں کا NHS سے کیا تعلق ہے؟</translation>
    </message>
    <message>
        <source>Councils of the upper tier look after [[social-care|social care]] and [[public-health|public health]]. So each sends a member to the [[icp|partnership]], and councils together put forward a member of the [[icb|board]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>بالائی سطح کی کونسلیں [[social-care|سوشل کیئر]] اور [[public-health|صحتِ عامہ]] دیکھتی ہیں۔ اس لیے ہر ایک [[icp|پارٹنرشپ]] میں ایک رکن بھیجتی ہے، اور کونسلیں مل کر [[icb|بورڈ]] کا ایک رکن نامزد کرتی ہیں۔</translation>
    </message>
    <message>
        <source>local authority social care public health</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>لوکل اتھارٹی سوشل کیئر صحت عامہ</translation>
    </message>
    <message>
        <source>Are charities part of it?</source>
        <translation>کیا خیراتی ادارے اس کا حصہ ہیں؟</translation>
    </message>
    <message>
        <source>Yes. The [[vcse|voluntary sector]] and [[healthwatch]] belong to the systems. Boards can also pay voluntary bodies to give care.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>جی ہاں۔ [[vcse|رضاکار شعبہ]] اور [[healthwatch]] نظاموں میں شامل ہیں۔ بورڈ رضاکار اداروں کو نگہداشت دینے کے لیے ادائیگی بھی کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>charity voluntary vcse community groups social enterprise</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>خیراتی ادارہ رضاکار vcse کمیونٹی گروہ سماجی کاروبار</translation>
    </message>
    <message>
        <source>Is NHS England still there?</source>
        <translation>کیا NHS England اب بھی موجود ہے؟</translation>
    </message>
    <message>
        <source>Guides written when the systems began say so: [[nhs-england]] stayed as the national body of the NHS. It appoints the chair of each board, with the approval of the Secretary of State, and makes policy for all of them.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>نظاموں کے آغاز پر لکھے گئے رہنما کتابچے یہی کہتے ہیں: [[nhs-england]]، NHS کا قومی ادارہ رہا۔ یہ Secretary of State (وزیر) کی منظوری سے ہر بورڈ کا چیئر مقرر کرتا ہے، اور سب کے لیے پالیسی بناتا ہے۔</translation>
    </message>
    <message>
        <source>These texts are as old as their sources. For news since then, look at the website of the government.</source>
        <translation>یہ متن اتنے ہی پرانے ہیں جتنے ان کے ماخذ۔ اس کے بعد کی خبروں کے لیے حکومت کی ویب سائٹ دیکھیں۔</translation>
    </message>
    <message>
        <source>national body nhse abolished</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>قومی ادارہ nhse ختم</translation>
    </message>
    <message>
        <source>What is the difference between system, place and neighbourhood?</source>
        <translation>نظام، مقام اور محلے میں کیا فرق ہے؟</translation>
    </message>
    <message>
        <source>Size and task. The [[system|system]] plans for a million people or so. The [[place|place]] joins up care for a town or county. The [[neighbourhood|neighbourhood]] gives care near home, through a network of GP practices.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>حجم اور کام کا۔ [[system|نظام]] تقریباً ایک ملین لوگوں کی منصوبہ بندی کرتا ہے۔ [[place|مقام]] کسی قصبے یا کاؤنٹی میں نگہداشت کو جوڑتا ہے۔ [[neighbourhood|محلہ]] گھر کے قریب، GP پریکٹسز کے نیٹ ورک کے ذریعے، نگہداشت دیتا ہے۔</translation>
    </message>
    <message>
        <source>Which task belongs to which level is not fixed for the whole country.</source>
        <translation>کون سا کام کس سطح کا ہے، یہ پورے ملک کے لیے طے نہیں۔</translation>
    </message>
    <message>
        <source>levels hierarchy tiers structure</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>سطحیں درجہ بندی ساخت ترتیب</translation>
    </message>
    <message>
        <source>How large is a system?</source>
        <translation>نظام کتنا بڑا ہوتا ہے؟</translation>
    </message>
    <message>
        <source>From 509,000 people in Shropshire, Telford and Wrekin to 3.5 million in West and North London, by the Census of 2021. [[difference:system-population|Guides name other ranges.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>2021 کی مردم شماری کے مطابق، Shropshire, Telford and Wrekin میں 509,000 افراد سے لے کر West and North London میں 3.5 ملین تک۔ [[difference:system-population|رہنما کتابچے دوسری رینج بتاتے ہیں۔]]</translation>
    </message>
    <message>
        <source>population size people biggest smallest</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>آبادی حجم افراد سب سے بڑا سب سے چھوٹا</translation>
    </message>
    <message>
        <source>Why does my system name other places than this map?</source>
        <translation>میرا نظام اس نقشے سے مختلف مقامات کیوں بتاتا ہے؟</translation>
    </message>
    <message>
        <source>Because each system draws its own [[place|places]], and no national list exists. Unless another rule is chosen, this map shows the part of a system within one upper-tier council. It is marked “derived”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>اس لیے کہ ہر نظام اپنے [[place|مقامات]] خود بناتا ہے، اور کوئی قومی فہرست نہیں۔ جب تک کوئی اور ضابطہ نہ چنا جائے، یہ نقشہ نظام کا وہ حصہ دکھاتا ہے جو بالائی سطح کی ایک کونسل کے اندر ہے۔ اس پر ”اخذ شدہ“ کا نشان ہے۔</translation>
    </message>
    <message>
        <source>place borders boundaries wrong different</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مقام سرحدیں حدود غلط مختلف</translation>
    </message>
    <message>
        <source>Why is my home in another neighbourhood than my practice?</source>
        <translation>میرا گھر میری پریکٹس سے مختلف محلے میں کیوں ہے؟</translation>
    </message>
    <message>
        <source>The areas of [[neighbourhood|neighbourhoods]] on the map are [[modelled-catchment|modelled]], since no one publishes them. What counts is your practice. You belong to its network, wherever you live.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>نقشے پر [[neighbourhood|محلوں]] کے علاقے [[modelled-catchment|ماڈل پر مبنی]] ہیں، کیونکہ انہیں کوئی شائع نہیں کرتا۔ اہم بات آپ کی پریکٹس ہے۔ آپ اس کے نیٹ ورک میں ہیں، چاہے آپ کہیں بھی رہتے ہوں۔</translation>
    </message>
    <message>
        <source>wrong network pcn home border gp</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>غلط نیٹ ورک pcn گھر سرحد gp محلہ</translation>
    </message>
    <message>
        <source>How sure are these facts?</source>
        <translation>یہ معلومات کتنی یقینی ہیں؟</translation>
    </message>
    <message>
        <source>Look at the badge beside each one. It says on what [[basis|basis]] the fact stands, from law down to a model of ours. Hold the pointer over it, or move to it by key, for source and date. What is not known is shown as “not recorded”.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر ایک کے ساتھ کا نشان دیکھیں۔ وہ بتاتا ہے کہ معلومات کس [[basis|بنیاد]] پر قائم ہے، قانون سے لے کر ہمارے ماڈل تک۔ ماخذ اور تاریخ کے لیے اس پر پوائنٹر رکھیں، یا کی بورڈ سے اس پر جائیں۔ جو معلوم نہیں وہ ”ریکارڈ میں نہیں“ دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>trust reliable accuracy source basis</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>بھروسا قابل اعتماد درستی ماخذ بنیاد</translation>
    </message>
    <message>
        <source>Why do guides say different things?</source>
        <translation>رہنما کتابچے مختلف باتیں کیوں کہتے ہیں؟</translation>
    </message>
    <message>
        <source>They were written at different times, by different people, some before the law was passed. Where they disagree, this application shows each view with its date, and what the law or the data say.</source>
        <translation>وہ مختلف وقتوں میں مختلف لوگوں نے لکھے، کچھ قانون کی منظوری سے پہلے۔ جہاں ان میں اختلاف ہے، یہ ایپلیکیشن ہر رائے اس کی تاریخ کے ساتھ دکھاتی ہے، اور یہ بھی کہ قانون یا ڈیٹا کیا کہتا ہے۔</translation>
    </message>
    <message>
        <source>contradict conflict differ sources</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>تضاد اختلاف فرق ماخذ</translation>
    </message>
    <message>
        <source>What about Wales, Scotland and Northern Ireland?</source>
        <translation>‏Wales، Scotland اور Northern Ireland کا کیا؟</translation>
    </message>
    <message>
        <source>Integrated Care Systems are for England only. The other countries run their own health services. [[difference:scope|One guide speaks of the UK, in one sentence.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏Integrated Care Systems صرف England کے لیے ہیں۔ دوسرے ممالک اپنی صحت کی خدمات خود چلاتے ہیں۔ [[difference:scope|ایک رہنما کتابچہ ایک جملے میں UK کا ذکر کرتا ہے۔]]</translation>
    </message>
    <message>
        <source>uk country outside england</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>برطانیہ uk ملک باہر england</translation>
    </message>
    <message>
        <source>How were the partnerships set up?</source>
        <translation>پارٹنرشپس کیسے قائم کی گئیں؟</translation>
    </message>
    <message>
        <source>The government set out five steps.</source>
        <translation>حکومت نے پانچ مراحل بتائے۔</translation>
    </message>
    <message>
        <source>September 2021: board and councils start on it together.</source>
        <translation>ستمبر 2021: بورڈ اور کونسلیں مل کر اس پر کام شروع کرتے ہیں۔</translation>
    </message>
    <message>
        <source>October 2021: they agree how the partnership is formed and what it needs.</source>
        <translation>اکتوبر 2021: وہ طے کرتے ہیں کہ پارٹنرشپ کیسے بنے اور اسے کیا درکار ہے۔</translation>
    </message>
    <message>
        <source>November 2021: the partners in law come together to oversee the work.</source>
        <translation>نومبر 2021: قانونی شراکت دار کام کی نگرانی کے لیے اکٹھے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>February 2022: a chair is named, in an open way.</source>
        <translation>فروری 2022: چیئر کھلے طریقے سے نامزد ہوتا ہے۔</translation>
    </message>
    <message>
        <source>April 2022: the main questions of that system are settled.</source>
        <translation>اپریل 2022: اس نظام کے اہم سوالات طے ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>When the boards began, at least an [[interim-icp|interim partnership]] was expected.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>توقع تھی کہ بورڈز کے آغاز پر کم از کم ایک [[interim-icp|عبوری پارٹنرشپ]] ہو۔</translation>
    </message>
    <message>
        <source>steps timetable interim icp 2021 chair</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مراحل نظام الاوقات عبوری icp 2021 چیئر</translation>
    </message>
    <message>
        <source>What does the government expect of partnerships?</source>
        <translation>حکومت پارٹنرشپس سے کیا توقع رکھتی ہے؟</translation>
    </message>
    <message>
        <source>Five things. Be at the core of where the system is going. Start from people, communities and places. Make room for a strategy for [[population-health|the health of all]]. Join up care, and settle matters locally where that works. Make the strategy in the open, with local people and local data.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>پانچ باتیں۔ نظام کی سمت طے کرنے میں مرکزی کردار ادا کریں۔ لوگوں، کمیونٹیز اور مقامات سے آغاز کریں۔ [[population-health|سب کی صحت]] کی حکمتِ عملی کے لیے جگہ بنائیں۔ نگہداشت کو جوڑیں، اور جہاں ممکن ہو معاملات مقامی طور پر طے کریں۔ حکمتِ عملی کھلے عام بنائیں، مقامی لوگوں اور مقامی ڈیٹا کے ساتھ۔</translation>
    </message>
    <message>
        <source>dhsc expectations five principles</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>dhsc توقعات پانچ اصول</translation>
    </message>
    <message>
        <source>What is a provider collaborative?</source>
        <translation>فراہم کنندہ اداروں کا اشتراک (provider collaborative) کیا ہے؟</translation>
    </message>
    <message>
        <source>A group of [[nhs-trust|NHS trusts]], at times with others, who run a service together or make it better. Each of them alone would be too small for it.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[nhs-trust|NHS ٹرسٹس]] کا گروہ، کبھی دوسروں کے ساتھ، جو مل کر کوئی خدمت چلاتے یا بہتر بناتے ہیں۔ ان میں سے ہر ایک اکیلا اس کے لیے بہت چھوٹا ہوتا۔</translation>
    </message>
    <message>
        <source>trusts hospitals group</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>ٹرسٹ ہسپتال گروہ اشتراک</translation>
    </message>
    <message>
        <source>Who wrote these texts?</source>
        <translation>یہ متن کس نے لکھے؟</translation>
    </message>
    <message>
        <source>The makers of this application, in their own words. The facts come from the sources that each text names, such as guides of 2022 and 2023, Acts of Parliament and NHS registers. It is not a product of the NHS or of any public body.</source>
        <translation>اس ایپلیکیشن کے بنانے والوں نے، اپنے الفاظ میں۔ معلومات ان ماخذ سے ہیں جو ہر متن بتاتا ہے، جیسے 2022 اور 2023 کے رہنما کتابچے، پارلیمنٹ کے قوانین اور NHS کے رجسٹر۔ یہ NHS یا کسی سرکاری ادارے کی پیشکش نہیں۔</translation>
    </message>
    <message>
        <source>author source copyright official</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مصنف ماخذ کاپی رائٹ سرکاری</translation>
    </message>
    <message>
        <source>A [[place|place]] is the level between the system and your neighbourhood. It may be a town, a borough or a county, where hospitals, councils and GP practices join up their work. [[explainer:what-is-a-place|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[place|مقام]] نظام اور آپ کے محلے کے درمیان کی سطح ہے۔ یہ کوئی قصبہ، بورو یا کاؤنٹی ہو سکتا ہے، جہاں ہسپتال، کونسلیں اور GP پریکٹسز اپنا کام جوڑتے ہیں۔ [[explainer:what-is-a-place|مزید پڑھیں۔]]</translation>
    </message>
    <message>
        <source>place level meaning definition locality borough</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>مقام سطح مطلب تعریف علاقہ بورو</translation>
    </message>
    <message>
        <source>What is a neighbourhood?</source>
        <translation>محلہ کیا ہے؟</translation>
    </message>
    <message>
        <source>A [[neighbourhood|neighbourhood]] is the level nearest to home. It has about 30,000 to 50,000 people and a network of GP practices. [[explainer:what-is-a-neighbourhood|Read more.]]</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[neighbourhood|محلہ]] گھر سے قریب ترین سطح ہے۔ اس میں تقریباً 30,000 تا 50,000 افراد اور GP پریکٹسز کا ایک نیٹ ورک ہوتا ہے۔ [[explainer:what-is-a-neighbourhood|مزید پڑھیں۔]]</translation>
    </message>
    <message>
        <source>neighbourhood level meaning definition pcn</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>محلہ سطح مطلب تعریف pcn</translation>
    </message>
    <message>
        <source>What is the difference between an ICS and an ICB?</source>
        <translation>‏ICS اور ICB میں کیا فرق ہے؟</translation>
    </message>
    <message>
        <source>The [[ics|ICS]] is everyone who works together in an area. The [[icb|ICB]] is one of them: the NHS body that holds the money. Many people say one and mean the other.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[ics|ICS]] وہ سب ہیں جو کسی علاقے میں مل کر کام کرتے ہیں۔ [[icb|ICB]] ان میں سے ایک ہے: NHS کا وہ ادارہ جس کے پاس رقم ہے۔ بہت سے لوگ ایک کہتے ہیں اور مراد دوسرا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>compare system board same</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>موازنہ نظام بورڈ ایک ہی فرق</translation>
    </message>
    <message>
        <source>Can a council lie in more than one system?</source>
        <translation>کیا ایک کونسل ایک سے زیادہ نظاموں میں ہو سکتی ہے؟</translation>
    </message>
    <message>
        <source>Yes. The borders of systems mostly follow those of councils, but not everywhere. A council with social care duties in several systems has a seat on the [[icp|partnership]] of each. Choose the council on the map, and its systems are listed.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>جی ہاں۔ نظاموں کی سرحدیں زیادہ تر کونسلوں کی سرحدوں کے مطابق ہیں، لیکن ہر جگہ نہیں۔ کئی نظاموں میں سوشل کیئر کی ذمہ دار کونسل کی ہر ایک کی [[icp|پارٹنرشپ]] میں نشست ہوتی ہے۔ نقشے پر کونسل چنیں، تو اس کے نظام درج ہوں گے۔</translation>
    </message>
    <message>
        <source>border split county two systems</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>سرحد تقسیم کاؤنٹی دو نظام</translation>
    </message>
    <message>
        <source>Why does my postcode give several answers?</source>
        <translation>میرا پوسٹ کوڈ کئی جواب کیوں دیتا ہے؟</translation>
    </message>
    <message>
        <source>You may have typed a part of it, such as ST4. Fewer than half of such parts lie in one council, so each that it may be is listed, with its share. Type the whole [[postcode|postcode]], and there is one answer.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>شاید آپ نے اس کا ایک حصہ لکھا ہے، جیسے ST4۔ ایسے آدھے سے کم حصے ایک ہی کونسل میں ہوتے ہیں، اس لیے ہر ممکنہ کونسل اپنے حصے کے ساتھ درج ہوتی ہے۔ پورا [[postcode|پوسٹ کوڈ]] لکھیں، تو ایک ہی جواب ہوگا۔</translation>
    </message>
    <message>
        <source>part outcode district candidates several areas share</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>حصہ پوسٹ کوڈ ڈسٹرکٹ امیدوار کئی علاقے</translation>
    </message>
    <message>
        <source>How old are the figures?</source>
        <translation>اعداد کتنے پرانے ہیں؟</translation>
    </message>
    <message>
        <source>Each one says its date. The numbers of people come from the [[census|Census]] of 21 March 2021, the measures of hardship from 2025, and the lists of practices from 2024/25. Systems and their borders are those of the [[edition|edition]] that you have chosen.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر ایک اپنی تاریخ بتاتا ہے۔ افراد کی تعداد 21 مارچ 2021 کی [[census|مردم شماری]] سے ہے، مشکلات کے پیمانے 2025 کے ہیں، اور پریکٹسز کی فہرستیں 2024/25 کی۔ نظام اور ان کی سرحدیں اس [[edition|ایڈیشن]] کی ہیں جو آپ نے چنا ہے۔</translation>
    </message>
    <message>
        <source>date year up to date current census</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>تاریخ سال تازہ موجودہ مردم شماری</translation>
    </message>
    <message>
        <source>Who pays for social care?</source>
        <translation>سوشل کیئر کی ادائیگی کون کرتا ہے؟</translation>
    </message>
    <message>
        <source>[[social-care|Social care]] is a matter for the council, not for the NHS. That is one reason why board and councils need a table at which they meet: the [[icp|partnership]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[social-care|سوشل کیئر]] کونسل کا معاملہ ہے، NHS کا نہیں۔ یہ ایک وجہ ہے کہ بورڈ اور کونسلوں کو ایک میز چاہیے جہاں وہ ملیں: [[icp|پارٹنرشپ]]۔</translation>
    </message>
    <message>
        <source>council cost money home care</source>
        <extracomment>Words by which a person may search for this question.</extracomment>
        <translation>کونسل خرچ رقم گھر نگہداشت</translation>
    </message>
    <message>
        <source>How many people live in a system?</source>
        <translation>ایک نظام میں کتنے لوگ رہتے ہیں؟</translation>
    </message>
    <message>
        <source>A system has 1 to 3 million people.</source>
        <translation>ایک نظام میں 1 تا 3 ملین افراد ہیں۔</translation>
    </message>
    <message>
        <source>early 2022 and 20 October 2023</source>
        <translation>2022 کے اوائل اور 20 اکتوبر 2023</translation>
    </message>
    <message>
        <source>A system has half a million to 3 million people.</source>
        <translation>ایک نظام میں 0.5 تا 3 ملین افراد ہیں۔</translation>
    </message>
    <message>
        <source>2022</source>
        <translation>2022</translation>
    </message>
    <message>
        <source>Each system has the people it has. The [[census|Census]] of 2021 counted 509,000 in Shropshire, Telford and Wrekin and 2.97 million in North East and North Cumbria.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>ہر نظام کی آبادی اپنی ہے۔ 2021 کی [[census|مردم شماری]] نے Shropshire, Telford and Wrekin میں 509,000 افراد اور North East and North Cumbria میں 2.97 ملین گنے۔</translation>
    </message>
    <message>
        <source>Of the 42 systems, 15 had fewer than a million people, and none had more than 3 million. Of the 36 since 1 April 2026, 11 have fewer than a million. Two have more than 3 million: Central East, and West and North London.</source>
        <translation>42 نظاموں میں سے 15 میں ایک ملین سے کم افراد تھے، اور کسی میں 3 ملین سے زیادہ نہیں۔ 1 اپریل 2026 سے 36 میں سے 11 میں ایک ملین سے کم ہیں۔ دو میں 3 ملین سے زیادہ ہیں: Central East، اور West and North London۔</translation>
    </message>
    <message>
        <source>{area} has {people}: {against_guides}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ میں ⁨{people}⁩ ہیں: ⁨{against_guides}⁩۔</translation>
    </message>
    <message>
        <source>When did the systems begin?</source>
        <translation>نظام کب شروع ہوئے؟</translation>
    </message>
    <message>
        <source>They began in April 2022.</source>
        <translation>وہ اپریل 2022 میں شروع ہوئے۔</translation>
    </message>
    <message>
        <source>20 October 2023</source>
        <translation>20 اکتوبر 2023</translation>
    </message>
    <message>
        <source>They are to begin in July 2022, if Parliament passes the Bill.</source>
        <translation>وہ جولائی 2022 میں شروع ہوں گے، اگر پارلیمنٹ Bill (مسودۂ قانون) منظور کرے۔</translation>
    </message>
    <message>
        <source>April 2022</source>
        <translation>اپریل 2022</translation>
    </message>
    <message>
        <source>They began on 1 July 2022.</source>
        <translation>وہ 1 جولائی 2022 کو شروع ہوئے۔</translation>
    </message>
    <message>
        <source>2022, and after 1 July 2022</source>
        <translation>2022، اور 1 جولائی 2022 کے بعد</translation>
    </message>
    <message>
        <source>On 24 December 2021 the start was moved from April to July 2022.</source>
        <translation>24 دسمبر 2021 کو آغاز اپریل سے جولائی 2022 تک مؤخر کیا گیا۔</translation>
    </message>
    <message>
        <source>early 2022</source>
        <translation>2022 کے اوائل</translation>
    </message>
    <message>
        <source>Planned: 1 April 2022. Actual: 1 July 2022. The register of the NHS gives that day as the start of the boards of 2022.</source>
        <translation>منصوبہ: 1 اپریل 2022۔ حقیقت: 1 جولائی 2022۔ NHS کا رجسٹر اسی دن کو 2022 کے بورڈز کا آغاز بتاتا ہے۔</translation>
    </message>
    <message>
        <source>Boards that opened later have the date of their own start, 1 April 2026.</source>
        <translation>جو بورڈ بعد میں بنے ان کے اپنے آغاز کی تاریخ ہے، 1 اپریل 2026۔</translation>
    </message>
    <message>
        <source>{area} has been a system since {since}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ ⁨{since}⁩ سے ایک نظام ہے۔</translation>
    </message>
    <message>
        <source>At which level does the partnership work?</source>
        <translation>پارٹنرشپ کس سطح پر کام کرتی ہے؟</translation>
    </message>
    <message>
        <source>In one definition, it works at the level of place.</source>
        <translation>ایک تعریف میں یہ مقام کی سطح پر کام کرتی ہے۔</translation>
    </message>
    <message>
        <source>There is one for each system.</source>
        <translation>ہر نظام کے لیے ایک ہے۔</translation>
    </message>
    <message>
        <source>April 2022, early 2022, and elsewhere in the guide of 20 October 2023</source>
        <translation>اپریل 2022، 2022 کے اوائل، اور 20 اکتوبر 2023 کے رہنما کتابچے میں دوسری جگہ</translation>
    </message>
    <message>
        <source>By law there is one joint committee for the area of each [[icb|board]]. So the [[icp|partnership]] works for the whole system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>قانون کے مطابق ہر [[icb|بورڈ]] کے علاقے کے لیے ایک مشترکہ کمیٹی ہے۔ اس لیے [[icp|پارٹنرشپ]] پورے نظام کے لیے کام کرتی ہے۔</translation>
    </message>
    <message>
        <source>Many places have partnerships of their own as well. Those are a local choice.</source>
        <translation>بہت سے مقامات کی اپنی پارٹنرشپس بھی ہیں۔ وہ مقامی فیصلہ ہیں۔</translation>
    </message>
    <message>
        <source>Here, the partnership in law is that of the whole {system} system.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں قانونی پارٹنرشپ پورے نظام ⁨{system}⁩ کی ہے۔</translation>
    </message>
    <message>
        <source>Here, one partnership works for all of {area}, whatever its {places} do.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ایک پارٹنرشپ پورے ⁨{area}⁩ کے لیے کام کرتی ہے، چاہے اس کے مقامات (⁨{places}⁩) جو بھی کریں۔</translation>
    </message>
    <message>
        <source>What exactly is set up by law?</source>
        <translation>اصل میں قانون نے کیا قائم کیا ہے؟</translation>
    </message>
    <message>
        <source>The Integrated Care System is.</source>
        <translation>قانون سے قائم Integrated Care System ہے۔</translation>
    </message>
    <message>
        <source>2022, early 2022, and after 1 July 2022</source>
        <translation>2022، 2022 کے اوائل، اور 1 جولائی 2022 کے بعد</translation>
    </message>
    <message>
        <source>The Integrated Care Board is.</source>
        <translation>قانون سے قائم Integrated Care Board ہے۔</translation>
    </message>
    <message>
        <source>The [[icb|board]] is a body set up by law. The [[icp|partnership]] is a committee set up by law. The [[ics|system]] itself is neither: it is the name for all who work together.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icb|بورڈ]] قانون سے قائم ادارہ ہے۔ [[icp|پارٹنرشپ]] قانون سے قائم کمیٹی ہے۔ [[ics|نظام]] خود دونوں میں سے کچھ نہیں: یہ ان سب کا نام ہے جو مل کر کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Who carries the strategy out?</source>
        <translation>حکمتِ عملی پر عمل کون کرتا ہے؟</translation>
    </message>
    <message>
        <source>The board carries it out.</source>
        <translation>بورڈ اس پر عمل کرتا ہے۔</translation>
    </message>
    <message>
        <source>Largely those who give care in the neighbourhoods carry it out.</source>
        <translation>زیادہ تر وہ عمل کرتے ہیں جو محلوں میں نگہداشت دیتے ہیں۔</translation>
    </message>
    <message>
        <source>Both. The [[icb|board]] turns the strategy into plans, pays and oversees. Those who give care, most of them close to people&apos;s homes, put it into practice.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>دونوں۔ [[icb|بورڈ]] حکمتِ عملی کو منصوبوں میں بدلتا ہے، ادائیگی اور نگرانی کرتا ہے۔ نگہداشت دینے والے، جو زیادہ تر لوگوں کے گھروں کے قریب ہیں، اس پر عمل کرتے ہیں۔</translation>
    </message>
    <message>
        <source>What became of the clinical commissioning groups?</source>
        <translation>‏Clinical commissioning groups کا کیا ہوا؟</translation>
    </message>
    <message>
        <source>They were abolished.</source>
        <translation>وہ ختم کر دیے گئے۔</translation>
    </message>
    <message>
        <source>They are dissolved. Yet the same paper speaks of one for each system, and of those within each system.</source>
        <translation>وہ تحلیل ہو چکے ہیں۔ پھر بھی وہی دستاویز ہر نظام کے لیے ایک کا، اور ہر نظام کے اندر والوں کا، ذکر کرتی ہے۔</translation>
    </message>
    <message>
        <source>All [[ccg|clinical commissioning groups]] were abolished on 1 July 2022. Their borders remain in use for figures, as [[sub-icb|sub-ICB locations]].</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>تمام [[ccg|clinical commissioning groups]] 1 جولائی 2022 کو ختم کر دیے گئے۔ ان کی سرحدیں اعداد کے لیے [[sub-icb|Sub-ICB لوکیشنز]] کے طور پر استعمال میں ہیں۔</translation>
    </message>
    <message>
        <source>Who took on the work of the clinical commissioning groups?</source>
        <translation>‏Clinical commissioning groups کا کام کس نے سنبھالا؟</translation>
    </message>
    <message>
        <source>The Integrated Care Boards did.</source>
        <translation>یہ کام Integrated Care Boards نے سنبھالا۔</translation>
    </message>
    <message>
        <source>The Integrated Care Systems did.</source>
        <translation>یہ کام Integrated Care Systems نے سنبھالا۔</translation>
    </message>
    <message>
        <source>The [[icb|boards]]. A system is not a body, so the law could not hand it any tasks.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>‏[[icb|بورڈز]] نے۔ نظام کوئی ادارہ نہیں، اس لیے قانون اسے کوئی کام نہیں دے سکتا تھا۔</translation>
    </message>
    <message>
        <source>More central, or more local?</source>
        <translation>زیادہ مرکزی، یا زیادہ مقامی؟</translation>
    </message>
    <message>
        <source>The reform brings things together at the centre.</source>
        <translation>اصلاح چیزوں کو مرکز میں اکٹھا کرتی ہے۔</translation>
    </message>
    <message>
        <source>The systems are led locally.</source>
        <translation>نظاموں کی قیادت مقامی ہے۔</translation>
    </message>
    <message>
        <source>after 1 July 2022</source>
        <translation>1 جولائی 2022 کے بعد</translation>
    </message>
    <message>
        <source>What can be settled locally should be: subsidiarity.</source>
        <translation>جو مقامی طور پر طے ہو سکے وہ وہیں طے ہو: قریب ترین سطح کا اصول (subsidiarity)۔</translation>
    </message>
    <message>
        <source>Both readings have a point. The law puts money and duties into the [[icb|board]], for a large area. It does not say how much the board should pass on to [[place|places]] and [[neighbourhood|neighbourhoods]]. That differs from system to system.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>دونوں آرا میں وزن ہے۔ قانون رقم اور فرائض بڑے علاقے کے [[icb|بورڈ]] کو دیتا ہے۔ یہ نہیں کہتا کہ بورڈ [[place|مقامات]] اور [[neighbourhood|محلوں]] کو کتنا آگے دے۔ یہ ہر نظام میں مختلف ہے۔</translation>
    </message>
    <message>
        <source>Here, the board of {area} acts for {people}, and there are {places} and {neighbourhoods} below it.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ کا بورڈ ⁨{people}⁩ کے لیے کام کرتا ہے، اور اس کے نیچے: ⁨{places}⁩ اور ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>A Bill or an Act?</source>
        <translation>‏Bill یا Act؟</translation>
    </message>
    <message>
        <source>They speak of a Bill.</source>
        <translation>وہ Bill (مسودۂ قانون) کا ذکر کرتے ہیں۔</translation>
    </message>
    <message>
        <source>April 2022, early 2022, and 20 October 2023</source>
        <translation>اپریل 2022، 2022 کے اوائل، اور 20 اکتوبر 2023</translation>
    </message>
    <message>
        <source>It speaks of the Health and Care Act 2022.</source>
        <translation>یہ Health and Care Act 2022 کا ذکر کرتا ہے۔</translation>
    </message>
    <message>
        <source>It depends on the date. Until April 2022 it was a Bill. Then Parliament passed it, and it became the [[health-and-care-act|Health and Care Act 2022]]. The boards and partnerships began on 1 July 2022.</source>
        <extracomment>Of [[key|words]] translate the words only. [[key]] alone becomes the name of the entry.</extracomment>
        <translation>یہ تاریخ پر منحصر ہے۔ اپریل 2022 تک یہ Bill (مسودۂ قانون) تھا۔ پھر پارلیمنٹ نے اسے منظور کیا، اور یہ [[health-and-care-act|Health and Care Act 2022]] بن گیا۔ بورڈز اور پارٹنرشپس 1 جولائی 2022 کو شروع ہوئیں۔</translation>
    </message>
    <message>
        <source>England, or the United Kingdom?</source>
        <translation>‏England، یا United Kingdom؟</translation>
    </message>
    <message>
        <source>One sentence speaks of the United Kingdom.</source>
        <translation>ایک جملہ United Kingdom کا ذکر کرتا ہے۔</translation>
    </message>
    <message>
        <source>It is about England.</source>
        <translation>یہ England کے بارے میں ہے۔</translation>
    </message>
    <message>
        <source>all others, and the rest of that paper</source>
        <translation>باقی سب، اور اسی دستاویز کا باقی حصہ</translation>
    </message>
    <message>
        <source>England. The parts of the Act that set up boards and partnerships are for England. Scotland, Wales and Northern Ireland each run their own health service.</source>
        <translation>‏England۔ Act کے وہ حصے جو بورڈز اور پارٹنرشپس قائم کرتے ہیں England کے لیے ہیں۔ Scotland، Wales اور Northern Ireland اپنی اپنی صحت کی خدمات چلاتے ہیں۔</translation>
    </message>
    <message>
        <source>42 or 36?</source>
        <translation>42 یا 36؟</translation>
    </message>
    <message>
        <source>There are 42 systems.</source>
        <translation>42 نظام ہیں۔</translation>
    </message>
    <message>
        <source>2022 to 20 October 2023</source>
        <translation>2022 سے 20 اکتوبر 2023 تک</translation>
    </message>
    <message>
        <source>There were 42 from 1 July 2022 to 31 March 2026. Since 1 April 2026 there are 36: 12 boards closed, 6 opened and one grew. No source was wrong. The map changed after they were written.</source>
        <translation>1 جولائی 2022 سے 31 مارچ 2026 تک 42 تھے۔ 1 اپریل 2026 سے 36 ہیں: 12 بورڈ بند ہوئے، 6 بنے اور ایک بڑھا۔ کوئی ماخذ غلط نہیں تھا۔ ان کے لکھے جانے کے بعد نقشہ بدلا۔</translation>
    </message>
    <message>
        <source>The edition on screen, {period}, has {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>اسکرین پر موجود ایڈیشن (⁨{period}⁩) میں شامل: ⁨{systems}⁩۔</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{closed_system}⁩ ⁨{until}⁩ کو بند ہوا۔</translation>
    </message>
    <message>
        <source>{new_system} began on {since}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{new_system}⁩ ⁨{since}⁩ کو شروع ہوا۔</translation>
    </message>
    <message>
        <source>{grown_system} grew on {changed_on}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{grown_system}⁩ ⁨{changed_on}⁩ کو بڑھا۔</translation>
    </message>
    <message>
        <source>The NHS publishes its Long-Term Plan.</source>
        <translation>‏NHS اپنا Long-Term Plan (طویل مدتی منصوبہ) شائع کرتا ہے۔</translation>
    </message>
    <message>
        <source>Designing Integrated Care Systems</source>
        <translation>Designing Integrated Care Systems</translation>
    </message>
    <message>
        <source>A paper on how the systems are to be designed. Their predecessors, the sustainability and transformation partnerships, had no formal powers.</source>
        <translation>ایک دستاویز کہ نظام کیسے ترتیب دیے جائیں۔ ان سے پہلے کی sustainability and transformation partnerships کے پاس کوئی باضابطہ اختیارات نہیں تھے۔</translation>
    </message>
    <message>
        <source>The King&apos;s Fund explains the systems</source>
        <translation>‏The King&apos;s Fund نظاموں کو سمجھاتا ہے</translation>
    </message>
    <message>
        <source>The King&apos;s Fund, a charity, publishes an explainer of the systems.</source>
        <translation>خیراتی ادارہ The King&apos;s Fund نظاموں کی ایک وضاحت شائع کرتا ہے۔</translation>
    </message>
    <message>
        <source>Design Framework</source>
        <translation>Design Framework</translation>
    </message>
    <message>
        <source>The framework for the design of the systems comes out.</source>
        <translation>نظاموں کی ترتیب کا خاکہ سامنے آتا ہے۔</translation>
    </message>
    <message>
        <source>Step 1 of 5: start to create the partnership together</source>
        <translation>5 میں سے قدم 1: مل کر پارٹنرشپ بنانے کا آغاز</translation>
    </message>
    <message>
        <source>Councils and the NHS were to begin this jointly. When each area did so is not recorded here.</source>
        <translation>کونسلوں اور NHS کو یہ کام مل کر شروع کرنا تھا۔ ہر علاقے نے یہ کب کیا، یہاں ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>A paper invites all to help shape the partnerships</source>
        <translation>ایک دستاویز سب کو پارٹنرشپس کی تشکیل میں مدد کی دعوت دیتی ہے</translation>
    </message>
    <message>
        <source>A document on engagement for the Integrated Care Partnerships comes out. The department has five expectations of them, and five steps to set one up between September 2021 and April 2022.</source>
        <translation>‏Integrated Care Partnership کے لیے سب کو شریک کرنے کی دستاویز آتی ہے۔ محکمے کی ان سے پانچ توقعات ہیں، اور ستمبر 2021 سے اپریل 2022 کے درمیان پارٹنرشپ قائم کرنے کے پانچ قدم۔</translation>
    </message>
    <message>
        <source>Step 2 of 5: agree how it is set up and paid for</source>
        <translation>5 میں سے قدم 2: تشکیل اور اخراجات پر اتفاق</translation>
    </message>
    <message>
        <source>The partners were to agree on the form of the partnership and on its means. When each area did so is not recorded here.</source>
        <translation>پارٹنرز کو پارٹنرشپ کی شکل اور اس کے وسائل پر متفق ہونا تھا۔ ہر علاقے نے یہ کب کیا، یہاں ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Step 3 of 5: the statutory partners oversee the set-up</source>
        <translation>5 میں سے قدم 3: قانونی پارٹنرز قیام کی نگرانی کرتے ہیں</translation>
    </message>
    <message>
        <source>Those who must belong to the partnership by law were to come together. When each area did so is not recorded here.</source>
        <translation>قانون کے تحت جن کا پارٹنرشپ میں ہونا لازم ہے، انہیں اکٹھا ہونا تھا۔ ہر علاقے نے یہ کب کیا، یہاں ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>The start is moved from April to July 2022</source>
        <translation>آغاز اپریل سے جولائی 2022 پر منتقل</translation>
    </message>
    <message>
        <source>The systems were to have their standing in law from 1 April 2022. The date becomes 1 July 2022.</source>
        <translation>نظاموں کو 1 اپریل 2022 سے قانونی حیثیت ملنی تھی۔ تاریخ 1 جولائی 2022 ہو جاتی ہے۔</translation>
    </message>
    <message>
        <source>Step 4 of 5: a chair is chosen in the open</source>
        <translation>5 میں سے قدم 4: چیئر کا کھلے طریقے سے انتخاب</translation>
    </message>
    <message>
        <source>The partners were to name a chair in a way that all can follow. When each area did so is not recorded here.</source>
        <translation>پارٹنرز کو چیئر کا نام ایسے طریقے سے طے کرنا تھا جسے سب دیکھ اور سمجھ سکیں۔ ہر علاقے نے یہ کب کیا، یہاں ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Step 5 of 5: settle what matters in this system</source>
        <translation>5 میں سے قدم 5: طے کرنا کہ اس نظام میں کیا اہم ہے</translation>
    </message>
    <message>
        <source>The partners were to answer the main questions of their own area. An interim partnership was expected when the boards began.</source>
        <translation>پارٹنرز کو اپنے علاقے کے اہم سوالوں کے جواب دینے تھے۔ بورڈز کے آغاز پر ایک عبوری پارٹنرشپ متوقع تھی۔</translation>
    </message>
    <message>
        <source>Health and Care Act</source>
        <translation>Health and Care Act</translation>
    </message>
    <message>
        <source>Parliament passes the Act. It makes the Integrated Care Board a body and the Integrated Care Partnership a committee in law.</source>
        <translation>‏Parliament قانون منظور کرتی ہے۔ یہ Integrated Care Board کو قانوناً ادارہ اور Integrated Care Partnership کو قانوناً کمیٹی بناتا ہے۔</translation>
    </message>
    <message>
        <source>42 systems begin</source>
        <translation>42 نظاموں کا آغاز</translation>
    </message>
    <message>
        <source>42 boards start and cover all of England. The clinical commissioning groups are abolished the same day; the boards take on their tasks, with new ones beside them.</source>
        <translation>42 بورڈ کام شروع کرتے ہیں اور پورے England کا احاطہ کرتے ہیں۔ اسی دن clinical commissioning groups ختم کر دیے جاتے ہیں؛ بورڈ ان کے کام سنبھالتے ہیں، اور ساتھ نئے کام بھی۔</translation>
    </message>
    <message>
        <source>New footprints are announced</source>
        <translation>نئے علاقائی دائروں کا اعلان</translation>
    </message>
    <message>
        <source>36 systems</source>
        <translation>36 نظام</translation>
    </message>
    <message>
        <source>12 boards close, 6 open, and Hampshire and Isle of Wight grows. Frimley is divided between three.</source>
        <translation>12 بورڈ بند ہوتے ہیں، 6 نئے بنتے ہیں، اور Hampshire and Isle of Wight بڑا ہو جاتا ہے۔ Frimley تین میں تقسیم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>{area} has {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ میں ⁨{people}⁩ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>{area} has {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ میں ⁨{places}⁩ اور ⁨{neighbourhoods}⁩ ہیں۔</translation>
    </message>
    <message>
        <source>{area} is in {place}, and that is in {system}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ مقام ⁨{place}⁩ میں ہے، اور وہ مقام نظام ⁨{system}⁩ میں ہے۔</translation>
    </message>
    <message>
        <source>System → Place → Neighbourhood</source>
        <translation>نظام ← مقام ← محلہ</translation>
    </message>
    <message>
        <source>From England down to a group of GP practices: the three levels at which care is planned.</source>
        <translation>‏England سے GP پریکٹسز کے ایک گروپ تک: وہ تین سطحیں جن پر نگہداشت کی منصوبہ بندی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>England is made of systems</source>
        <translation>‏England نظاموں سے مل کر بنا ہے</translation>
    </message>
    <message>
        <source>Every part of England belongs to one integrated care system, or ICS. Today there are 36. Each shape on this map is one of them.</source>
        <translation>‏England کا ہر حصہ کسی ایک Integrated Care System (مربوط نگہداشت کا نظام)، یعنی ICS، میں شامل ہے۔ آج ایسے 36 نظام ہیں۔ اس نقشے پر ہر شکل ان میں سے ایک ہے۔</translation>
    </message>
    <message>
        <source>Ask first: who knows the name of the system that they live in?</source>
        <translation>پہلے پوچھیں: کون اس نظام کا نام جانتا ہے جس میں وہ رہتا ہے؟</translation>
    </message>
    <message>
        <source>One system</source>
        <translation>ایک نظام</translation>
    </message>
    <message>
        <source>This is one system. It sets the direction for everyone who lives here, shares out the money and plans what is best done on a large scale.</source>
        <translation>یہ ایک نظام ہے۔ یہ یہاں رہنے والے سب لوگوں کے لیے سمت طے کرتا ہے، رقم تقسیم کرتا ہے اور ان کاموں کی منصوبہ بندی کرتا ہے جو بڑے پیمانے پر بہتر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Guides speak of one to three million people. Some systems are smaller, some larger.</source>
        <translation>رہنما کتابچے 1 سے 3 ملین افراد بتاتے ہیں۔ کچھ نظام اس سے چھوٹے ہیں، کچھ بڑے۔</translation>
    </message>
    <message>
        <source>A system holds places, and a place holds neighbourhoods. The arrow keys open and close a line of the tree.</source>
        <translation>نظام میں مقامات ہوتے ہیں، اور مقام میں محلے۔ تیر والی کیز شجرے کی سطر کھولتی اور بند کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مقامات</translation>
    </message>
    <message>
        <source>A place is a town, a city, a district or a county. Here the NHS, the council and charities join up their services. On this map, a place is the part of a system in one council.</source>
        <translation>مقام کوئی قصبہ، شہر، ڈسٹرکٹ یا کاؤنٹی ہوتا ہے۔ یہاں NHS، کونسل اور خیراتی ادارے اپنی خدمات کو جوڑتے ہیں۔ اس نقشے پر مقام نظام کا وہ حصہ ہے جو ایک کونسل کے اندر ہے۔</translation>
    </message>
    <message>
        <source>No national list of places exists. A system may draw its places another way: Ctrl+Shift+P offers other choices.</source>
        <translation>مقامات کی کوئی قومی فہرست موجود نہیں۔ نظام اپنے مقامات کسی اور طرح بھی طے کر سکتا ہے: Ctrl+Shift+P دوسرے انتخاب پیش کرتا ہے۔</translation>
    </message>
    <message>
        <source>One place</source>
        <translation>ایک مقام</translation>
    </message>
    <message>
        <source>This column tells what is known of an area. Each fact has a badge. It says what the fact rests on: the law, NHS use, official figures, or our own work.</source>
        <translation>یہ کالم بتاتا ہے کہ کسی علاقے کے بارے میں کیا معلوم ہے۔ ہر معلومات کا ایک نشان ہے۔ وہ بتاتا ہے کہ معلومات کس پر قائم ہے: قانون، NHS کا طریقہ، سرکاری اعداد، یا ہمارا اپنا کام۔</translation>
    </message>
    <message>
        <source>Guides expect 250,000 to 500,000 people in a place.</source>
        <translation>رہنما کتابچوں کے مطابق ایک مقام میں 250,000 سے 500,000 افراد متوقع ہیں۔</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>محلے</translation>
    </message>
    <message>
        <source>A neighbourhood is a group of GP practices that work together, with care workers and nurses near you. Guides expect 30,000 to 50,000 people. The edges on this map are our own estimate.</source>
        <translation>محلہ GP پریکٹسز کا ایک گروپ ہے جو آپ کے قریب نگہداشت کرنے والوں اور نرسوں کے ساتھ مل کر کام کرتا ہے۔ رہنما کتابچوں کے مطابق اس میں 30,000 سے 50,000 افراد متوقع ہیں۔ اس نقشے پر اس کے کنارے ہمارا اپنا اندازہ ہیں۔</translation>
    </message>
    <message>
        <source>The group is called a primary care network. It has a list of patients, not a border.</source>
        <translation>اس گروپ کو پرائمری کیئر نیٹ ورک کہتے ہیں۔ اس کے پاس مریضوں کی فہرست ہوتی ہے، سرحد نہیں۔</translation>
    </message>
    <message>
        <source>The way back up</source>
        <translation>واپس اوپر کا راستہ</translation>
    </message>
    <message>
        <source>This line shows the way from England down to the neighbourhood. Choose any name in it to go back up.</source>
        <translation>یہ سطر England سے محلے تک کا راستہ دکھاتی ہے۔ واپس اوپر جانے کے لیے اس میں کوئی بھی نام چنیں۔</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>ان کا موازنہ کریں</translation>
    </message>
    <message>
        <source>The colours show a figure for each area. Here it is the share of people who live in the most deprived tenth of England. The legend says what each colour stands for.</source>
        <translation>رنگ ہر علاقے کا ایک عدد دکھاتے ہیں۔ یہاں یہ ان لوگوں کا حصہ ہے جو England کے سب سے زیادہ محروم دسویں حصے میں رہتے ہیں۔ کلید بتاتی ہے کہ کون سے رنگ کا کیا مطلب ہے۔</translation>
    </message>
    <message>
        <source>Let the group choose another figure in the box at the top right.</source>
        <translation>گروپ سے کہیں کہ اوپر بائیں خانے میں کوئی اور اشاریہ چنے۔</translation>
    </message>
    <message>
        <source>The law asks for at least {icp_members} in this partnership.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>قانون کے مطابق اس پارٹنرشپ میں کم از کم ⁨{icp_members}⁩ ضروری ہیں۔</translation>
    </message>
    <message>
        <source>How an ICB and an ICP fit together</source>
        <translation>‏ICB اور ICP کا آپس میں تعلق</translation>
    </message>
    <message>
        <source>The board plans and pays, the partnership writes the strategy: who sits on each, and what ties them.</source>
        <translation>بورڈ منصوبہ بندی اور ادائیگی کرتا ہے، پارٹنرشپ حکمتِ عملی لکھتی ہے: ہر ایک میں کون بیٹھتا ہے، اور دونوں کو کیا جوڑتا ہے۔</translation>
    </message>
    <message>
        <source>One system, two bodies</source>
        <translation>ایک نظام، دو ادارے</translation>
    </message>
    <message>
        <source>Each system has a board and a partnership. They cover the same area but do different work. This tour looks at both.</source>
        <translation>ہر نظام کا ایک بورڈ اور ایک پارٹنرشپ ہے۔ دونوں کا علاقہ ایک ہے لیکن کام مختلف۔ یہ ٹور دونوں کو دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>The board (ICB)</source>
        <translation>بورڈ (ICB)</translation>
    </message>
    <message>
        <source>The integrated care board is an NHS body, set up by law. It gets the budget, plans NHS care, buys it from hospitals, GPs and others, and checks what comes of it.</source>
        <translation>‏Integrated Care Board (مربوط نگہداشت کا بورڈ) NHS کا ایک ادارہ ہے جو قانون نے قائم کیا۔ اسے بجٹ ملتا ہے؛ یہ NHS نگہداشت کی منصوبہ بندی کرتا ہے، اسے ہسپتالوں، GP پریکٹسز اور دوسروں سے خریدتا ہے، اور نتائج دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>The boards took over from the clinical commissioning groups on 1 July 2022.</source>
        <translation>1 جولائی 2022 کو بورڈز نے clinical commissioning groups (CCG) کی جگہ لی۔</translation>
    </message>
    <message>
        <source>The partnership (ICP)</source>
        <translation>پارٹنرشپ (ICP)</translation>
    </message>
    <message>
        <source>The integrated care partnership is a committee. The board and the councils form it together and may ask others to join. It looks at needs and writes the care strategy.</source>
        <translation>‏Integrated Care Partnership (مربوط نگہداشت کی پارٹنرشپ) ایک کمیٹی ہے۔ بورڈ اور کونسلیں اسے مل کر بناتے ہیں اور دوسروں کو بھی شامل ہونے کا کہہ سکتے ہیں۔ یہ ضروریات کو دیکھتی ہے اور نگہداشت کی حکمتِ عملی لکھتی ہے۔</translation>
    </message>
    <message>
        <source>Others may be charities, Healthwatch, care homes, housing or employers.</source>
        <translation>دوسروں میں خیراتی ادارے، Healthwatch، کیئر ہومز، رہائش کے ادارے یا آجر ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>کون کہاں بیٹھتا ہے</translation>
    </message>
    <message>
        <source>Each mark is a seat. The law names some seats, NHS England asks for others, and the area adds its own. Choose a seat to read who may fill it.</source>
        <translation>ہر نشان ایک نشست ہے۔ کچھ نشستیں قانون میں مذکور ہیں، کچھ NHS England چاہتا ہے، اور علاقہ اپنی شامل کرتا ہے۔ یہ پڑھنے کے لیے کہ نشست پر کون آ سکتا ہے، اسے چنیں۔</translation>
    </message>
    <message>
        <source>The law asks for a chair, a chief executive and at least three others on every board.</source>
        <translation>قانون ہر بورڈ میں ایک چیئر، ایک چیف ایگزیکٹو اور کم از کم تین اور ارکان لازم قرار دیتا ہے۔</translation>
    </message>
    <message>
        <source>Councils have a seat by law</source>
        <translation>کونسلوں کی نشست قانونی ہے</translation>
    </message>
    <message>
        <source>The map shows councils now. Each council with duties for social care sends one member to the partnership. One more member comes from the board.</source>
        <translation>اب نقشہ کونسلیں دکھاتا ہے۔ سوشل کیئر کی ذمہ دار ہر کونسل پارٹنرشپ میں ایک رکن بھیجتی ہے۔ ایک اور رکن بورڈ سے آتا ہے۔</translation>
    </message>
    <message>
        <source>One strategy for both</source>
        <translation>دونوں کے لیے ایک حکمتِ عملی</translation>
    </message>
    <message>
        <source>The partnership&apos;s strategy guides the board and the councils. It covers more than care: homes, jobs and clean air keep people well, too. This text tells how money and strategy flow.</source>
        <translation>پارٹنرشپ کی حکمتِ عملی بورڈ اور کونسلوں کی رہنمائی کرتی ہے۔ اس میں نگہداشت کے علاوہ بھی بہت کچھ ہے: گھر، روزگار اور صاف ہوا بھی لوگوں کو صحت مند رکھتے ہیں۔ یہ متن بتاتا ہے کہ رقم اور حکمتِ عملی کس راستے سے چلتی ہیں۔</translation>
    </message>
    <message>
        <source>Money comes down through the board. The strategy comes from the partnership.</source>
        <translation>رقم بورڈ کے ذریعے نیچے آتی ہے۔ حکمتِ عملی پارٹنرشپ سے آتی ہے۔</translation>
    </message>
    <message>
        <source>Where guides differ</source>
        <translation>جہاں رہنما کتابچے مختلف ہیں</translation>
    </message>
    <message>
        <source>Some guides say that the system itself is set up by law. It is not. The board is a body in law, and the partnership is a committee in law.</source>
        <translation>کچھ رہنما کتابچے کہتے ہیں کہ خود نظام کو قانون نے قائم کیا ہے۔ ایسا نہیں ہے۔ بورڈ قانونی ادارہ ہے، اور پارٹنرشپ قانونی کمیٹی ہے۔</translation>
    </message>
    <message>
        <source>The page shows each guide with its date, and what the law says.</source>
        <translation>یہ صفحہ ہر رہنما کتابچہ اس کی تاریخ کے ساتھ دکھاتا ہے، اور یہ بھی کہ قانون کیا کہتا ہے۔</translation>
    </message>
    <message>
        <source>{closed_system} closed on {until}. Its people went to {successors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{until}⁩ کو ⁨{closed_system}⁩ بند ہوا۔ اس کے لوگ ⁨{successors}⁩ میں گئے۔</translation>
    </message>
    <message>
        <source>{new_system} opened on {since}. Its people came from {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{since}⁩ کو ⁨{new_system}⁩ بنا۔ اس کے لوگ ⁨{predecessors}⁩ سے آئے۔</translation>
    </message>
    <message>
        <source>On {changed_on} it took in people from {predecessors}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{changed_on}⁩ کو اس نے ⁨{predecessors}⁩ کے کچھ لوگ لیے۔</translation>
    </message>
    <message>
        <source>What happened in April 2026</source>
        <translation>اپریل 2026 میں کیا ہوا</translation>
    </message>
    <message>
        <source>From 42 systems to 36: which closed, which opened, which grew, and what stayed as it was.</source>
        <translation>42 نظاموں سے 36 تک: کون سے بند ہوئے، کون سے بنے، کون سا بڑھا، اور کیا ویسا ہی رہا۔</translation>
    </message>
    <message>
        <source>42 systems</source>
        <translation>42 نظام</translation>
    </message>
    <message>
        <source>On 1 July 2022 England had 42 systems. This is the map as it was until 31 March 2026. These buttons switch between then and now.</source>
        <translation>1 جولائی 2022 کو England میں 42 نظام تھے۔ یہ 31 مارچ 2026 تک کا نقشہ ہے۔ یہ بٹن تب اور اب کے درمیان بدلتے ہیں۔</translation>
    </message>
    <message>
        <source>On 1 April 2026 this map came into force. Twelve boards closed, six opened, and one grew. All the others stayed as they were.</source>
        <translation>1 اپریل 2026 کو یہ نقشہ نافذ ہوا۔ بارہ بورڈ بند ہوئے، چھ بنے، اور ایک بڑھا۔ باقی سب ویسے ہی رہے۔</translation>
    </message>
    <message>
        <source>The new areas were announced on 9 September 2025.</source>
        <translation>نئے علاقوں کا اعلان 9 ستمبر 2025 کو ہوا۔</translation>
    </message>
    <message>
        <source>One that closed</source>
        <translation>ایک جو بند ہوا</translation>
    </message>
    <message>
        <source>Frimley is gone. Its people now belong to three other systems, each in its own direction.</source>
        <translation>‏Frimley اب نہیں رہا۔ اس کے لوگ اب تین دوسرے نظاموں میں ہیں، ہر ایک الگ سمت میں۔</translation>
    </message>
    <message>
        <source>One that opened</source>
        <translation>ایک جو نیا بنا</translation>
    </message>
    <message>
        <source>Here is a new system, made from former ones and a part of Frimley.</source>
        <translation>یہ ایک نیا نظام ہے، جو سابق نظاموں اور Frimley کے ایک حصے سے بنا۔</translation>
    </message>
    <message>
        <source>Ask: whose board is this now? Who has to build new ties?</source>
        <translation>پوچھیں: اب یہ کس کا بورڈ ہے؟ کسے نئے تعلقات بنانے ہیں؟</translation>
    </message>
    <message>
        <source>One that grew</source>
        <translation>ایک جو بڑھا</translation>
    </message>
    <message>
        <source>This system kept its name and its board, and took in a part of Frimley.</source>
        <translation>اس نظام نے اپنا نام اور اپنا بورڈ برقرار رکھا، اور Frimley کا ایک حصہ لیا۔</translation>
    </message>
    <message>
        <source>This page lists every system that closed, opened or grew. The arrows on its map lead to those that followed. Choose Before or After above it to turn the map.</source>
        <translation>یہ صفحہ ہر وہ نظام دکھاتا ہے جو بند ہوا، بنا یا بڑھا۔ اس کے نقشے پر تیر جانشین نظاموں تک لے جاتے ہیں۔ نقشہ بدلنے کے لیے اس کے اوپر ”پہلے“ یا ”بعد“ چنیں۔</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>یہ کیسے ہوا</translation>
    </message>
    <message>
        <source>The timeline tells the reforms by date: what was planned, and what came. The last step was announced on 9 September 2025.</source>
        <translation>ٹائم لائن اصلاحات کو تاریخ وار بتاتی ہے: کیا منصوبہ تھا، اور کیا ہوا۔ آخری مرحلے کا اعلان 9 ستمبر 2025 کو ہوا۔</translation>
    </message>
    <message>
        <source>What did not change</source>
        <translation>کیا نہیں بدلا</translation>
    </message>
    <message>
        <source>Your practice and your hospital did not move. What changed is the NHS body that plans and pays for care in those areas. Both maps stay here, since old figures are still wanted.</source>
        <translation>آپ کی پریکٹس اور آپ کا ہسپتال اپنی جگہ پر ہیں۔ جو بدلا وہ NHS کا ادارہ ہے جو ان علاقوں میں نگہداشت کی منصوبہ بندی اور ادائیگی کرتا ہے۔ دونوں نقشے یہاں رہیں گے، کیونکہ پرانے اعداد کی اب بھی ضرورت ہے۔</translation>
    </message>
    <message>
        <source>This is {area}, with {people}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہ ⁨{area}⁩ ہے، جہاں ⁨{people}⁩ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>It is {icb}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہ ⁨{icb}⁩ ہے۔</translation>
    </message>
    <message>
        <source>Find your own area</source>
        <translation>اپنا علاقہ تلاش کریں</translation>
    </message>
    <message>
        <source>From your postcode to your neighbourhood, place and system, and to those who plan your care.</source>
        <translation>آپ کے پوسٹ کوڈ سے آپ کے محلے، مقام اور نظام تک، اور ان تک جو آپ کی نگہداشت کی منصوبہ بندی کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Start with a postcode</source>
        <translation>پوسٹ کوڈ سے شروع کریں</translation>
    </message>
    <message>
        <source>Type your postcode into this field and press Enter. What you type never leaves this computer. If you type none, the next step shows an example.</source>
        <translation>اس خانے میں اپنا پوسٹ کوڈ لکھیں اور Enter دبائیں۔ آپ جو لکھتے ہیں وہ اسی کمپیوٹر پر رہتا ہے۔ اگر آپ کچھ نہ لکھیں تو اگلا مرحلہ ایک مثال دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>Before a class, use the postcode of your venue, not of a home.</source>
        <translation>کلاس کے سامنے کسی گھر کا نہیں، اس عمارت کا پوسٹ کوڈ استعمال کریں جہاں آپ موجود ہیں۔</translation>
    </message>
    <message>
        <source>Your areas at a glance</source>
        <translation>آپ کے علاقے ایک نظر میں</translation>
    </message>
    <message>
        <source>This band names the system, the place, the neighbourhood and the council of the postcode. Choose a name to go there.</source>
        <translation>یہ پٹی پوسٹ کوڈ کے نظام، مقام، محلے اور کونسل کے نام بتاتی ہے۔ کسی نام پر جانے کے لیے اسے چنیں۔</translation>
    </message>
    <message>
        <source>Your neighbourhood</source>
        <translation>آپ کا محلہ</translation>
    </message>
    <message>
        <source>Here GP practices work together as a network. Its edge on this map is our own estimate. Your own network is that of the practice where you are registered.</source>
        <translation>یہاں GP پریکٹسز ایک نیٹ ورک کے طور پر مل کر کام کرتی ہیں۔ اس نقشے پر اس کا کنارہ ہمارا اپنا اندازہ ہے۔ آپ کا اپنا نیٹ ورک اس پریکٹس کا ہے جہاں آپ رجسٹرڈ ہیں۔</translation>
    </message>
    <message>
        <source>The band above the map has a button to pick the practice.</source>
        <translation>نقشے کے اوپر کی پٹی میں پریکٹس چننے کا بٹن ہے۔</translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>آپ کا مقام</translation>
    </message>
    <message>
        <source>The place is the next level up. Here the NHS and the council join up their services.</source>
        <translation>مقام اگلی اوپری سطح ہے۔ یہاں NHS اور کونسل اپنی خدمات کو جوڑتے ہیں۔</translation>
    </message>
    <message>
        <source>Your system</source>
        <translation>آپ کا نظام</translation>
    </message>
    <message>
        <source>The system sets the direction for all its places. The tree marks it, with its places and neighbourhoods below.</source>
        <translation>نظام اپنے تمام مقامات کے لیے سمت طے کرتا ہے۔ شجرے میں یہ نمایاں ہے، اور اس کے مقامات اور محلے نیچے ہیں۔</translation>
    </message>
    <message>
        <source>Who plans your care</source>
        <translation>آپ کی نگہداشت کی منصوبہ بندی کون کرتا ہے</translation>
    </message>
    <message>
        <source>This board plans and pays for most NHS care where you live.</source>
        <translation>یہ بورڈ آپ کے علاقے میں NHS کی زیادہ تر نگہداشت کی منصوبہ بندی اور ادائیگی کرتا ہے۔</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>دوسروں سے موازنہ</translation>
    </message>
    <message>
        <source>This is the share of people aged 65 and over. Choose any other figure in this box: age, health or deprivation. Map, legend and tree follow.</source>
        <translation>یہ 65 سال اور زیادہ عمر کے لوگوں کا حصہ ہے۔ اس خانے میں کوئی اور اشاریہ چنیں: عمر، صحت یا محرومی۔ نقشہ، کلید اور شجرہ ساتھ بدلتے ہیں۔</translation>
    </message>
    <message>
        <source>Have a say</source>
        <translation>اپنی رائے دیں</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level. This page says where to turn. More questions are in the list beside it.</source>
        <translation>ہر سطح پر عوام کی آواز درکار ہے۔ یہ صفحہ بتاتا ہے کہ کس سے رابطہ کریں۔ مزید سوال ساتھ والی فہرست میں ہیں۔</translation>
    </message>
    <message>
        <source>Keeping all of us well: clean air, healthy habits, and a guard against disease.</source>
        <translation>ہم سب کو صحت مند رکھنا: صاف ہوا، صحت مند عادتیں، اور بیماری سے بچاؤ۔</translation>
    </message>
    <message>
        <source>The middle level: a town, a city or a county where the NHS and the council work side by side.</source>
        <translation>درمیانی سطح: کوئی قصبہ، شہر یا کاؤنٹی جہاں NHS اور کونسل شانہ بشانہ کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>A group of GP practices that work with one another, and with others near them.</source>
        <translation>‏GP پریکٹسز کا گروہ جو ایک دوسرے کے ساتھ، اور اپنے قریب دوسروں کے ساتھ کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>A part of a board&apos;s area by which the NHS counts; most were once a CCG.</source>
        <translation>بورڈ کے علاقے کا وہ حصہ جس کے حساب سے NHS گنتی کرتا ہے؛ زیادہ تر پہلے CCG تھے۔</translation>
    </message>
    <message>
        <source>The body that people elect to run services in their area.</source>
        <translation>وہ ادارہ جسے لوگ اپنے علاقے کی خدمات چلانے کے لیے منتخب کرتے ہیں۔</translation>
    </message>
    <message>
        <source>In a county with two tiers of councils, the area of the lower; elsewhere, that of the only one.</source>
        <translation>جس کاؤنٹی میں کونسلوں کی دو سطحیں ہوں، وہاں نچلی سطح کا علاقہ؛ باقی جگہوں پر واحد کونسل کا علاقہ۔</translation>
    </message>
    <message>
        <source>The nine letters and figures that stand for an area in national statistics.</source>
        <translation>وہ نو حروف اور ہندسے جو قومی شماریات میں کسی علاقے کی نشاندہی کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Chosen in the area itself; there is no list for the whole of England.</source>
        <translation>خود علاقے میں چنا گیا؛ پورے England کے لیے کوئی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>The official measure of how hard life is in each small part of England.</source>
        <translation>‏England کے ہر چھوٹے حصے میں زندگی کتنی مشکل ہے، اس کا سرکاری پیمانہ۔</translation>
    </message>
    <message>
        <source>How often people need a hospital in an emergency, for their age and sex.</source>
        <translation>لوگوں کو ہنگامی حالت میں کتنی بار ہسپتال کی ضرورت پڑتی ہے، ان کی عمر اور جنس کو مدنظر رکھتے ہوئے۔</translation>
    </message>
    <message>
        <source>Here, the council of {area} names a member of the partnership in each system that it lies in: {system_names}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>یہاں ⁨{area}⁩ کی کونسل ہر اس نظام میں پارٹنرشپ کا ایک رکن نامزد کرتی ہے جس میں وہ واقع ہے: ⁨{system_names}⁩۔</translation>
    </message>
    <message>
        <source>The level nearest to home: GP practices that work as a network with others near you.</source>
        <translation>گھر سے قریب ترین سطح: GP پریکٹسز جو آپ کے قریب دوسروں کے ساتھ ایک نیٹ ورک کے طور پر کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} and lies in {systems}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ کو مثال کے ساتھ رکھیں۔ اس میں ⁨{people}⁩، اور ⁨{systems}⁩۔</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} in the area that we have modelled, and {practices}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ کو مثال کے ساتھ رکھیں۔ ہمارے ماڈل کے علاقے میں ⁨{people}⁩، اور ⁨{practices}⁩۔</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ کو مثال کے ساتھ رکھیں۔ اس میں ⁨{people}⁩ اور ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>Set the NHS region {area} beside the example. It has {systems}, with {people} in all.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏NHS ریجن ⁨{area}⁩ کو مثال کے ساتھ رکھیں۔ اس میں ⁨{systems}⁩، اور کل ⁨{people}⁩۔</translation>
    </message>
    <message>
        <source>Set {area} beside the example. It has {people}, {councils}, {places} and {neighbourhoods}.</source>
        <extracomment>Keep the names in braces: whole phrases come in their place.</extracomment>
        <translation>‏⁨{area}⁩ کو مثال کے ساتھ رکھیں۔ اس میں ⁨{people}⁩، ⁨{councils}⁩، ⁨{places}⁩ اور ⁨{neighbourhoods}⁩۔</translation>
    </message>
    <message>
        <source>A minister tells Parliament in writing of new footprints for the boards. They are to hold from 1 April 2026.</source>
        <translation>ایک وزیر پارلیمنٹ کو تحریری طور پر بورڈز کے نئے علاقائی دائروں سے آگاہ کرتا ہے۔ یہ 1 اپریل 2026 سے نافذ ہونے ہیں۔</translation>
    </message>
    <message>
        <source>ICB is short for integrated care board. ICP is short for integrated care partnership.</source>
        <translation>‏ICB مخفف ہے Integrated Care Board (مربوط نگہداشت کا بورڈ) کا۔ ICP مخفف ہے Integrated Care Partnership (مربوط نگہداشت کی پارٹنرشپ) کا۔</translation>
    </message>
    <message>
        <source>What belongs to what</source>
        <translation>کیا کس کا حصہ ہے</translation>
    </message>
    <message>
        <source>A system holds places, and a place holds neighbourhoods.</source>
        <translation>نظام میں مقامات ہوتے ہیں، اور مقام میں محلے۔</translation>
    </message>
    <message>
        <source>This is one place of the system. Here GP practices, the council, community hospitals and charities plan together.</source>
        <translation>یہ نظام کا ایک مقام ہے۔ یہاں GP پریکٹسز، کونسل، مقامی ہسپتال اور خیراتی ادارے مل کر منصوبہ بناتے ہیں۔</translation>
    </message>
    <message>
        <source>Each neighbourhood is in a place, and each place is in a system.</source>
        <translation>ہر محلہ ایک مقام میں ہے، اور ہر مقام ایک نظام میں۔</translation>
    </message>
    <message>
        <source>The law names some seats, NHS England asks for others, and the area adds its own.</source>
        <translation>کچھ نشستیں قانون میں مذکور ہیں، کچھ NHS England چاہتا ہے، اور علاقہ اپنی شامل کرتا ہے۔</translation>
    </message>
    <message>
        <source>The partnership&apos;s strategy guides the board and the councils. It covers more than care: homes, jobs and clean air keep people well, too.</source>
        <translation>پارٹنرشپ کی حکمتِ عملی بورڈ اور کونسلوں کی رہنمائی کرتی ہے۔ اس میں نگہداشت کے علاوہ بھی بہت کچھ ہے: گھر، روزگار اور صاف ہوا بھی لوگوں کو صحت مند رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>On 1 July 2022 England had 42 systems. This is the map as it was until 31 March 2026.</source>
        <translation>1 جولائی 2022 کو England میں 42 نظام تھے۔ یہ 31 مارچ 2026 تک کا نقشہ ہے۔</translation>
    </message>
    <message>
        <source>All changes together</source>
        <translation>تمام تبدیلیاں ایک ساتھ</translation>
    </message>
    <message>
        <source>Where a board closed, others took over its people. Frimley was divided between three others.</source>
        <translation>جہاں کوئی بورڈ بند ہوا، اس کے لوگ دوسروں کے پاس گئے۔ ‏Frimley تین دوسروں میں تقسیم ہوا۔</translation>
    </message>
    <message>
        <source>The new areas were announced on 9 September 2025. They came into force on 1 April 2026.</source>
        <translation>نئے علاقوں کا اعلان 9 ستمبر 2025 کو ہوا۔ وہ 1 اپریل 2026 کو نافذ ہوئے۔</translation>
    </message>
    <message>
        <source>We begin with one postcode. It never leaves this computer.</source>
        <translation>ہم ایک پوسٹ کوڈ سے شروع کرتے ہیں۔ وہ اسی کمپیوٹر پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Each postcode belongs to a system, a place, a neighbourhood and a council.</source>
        <translation>ہر پوسٹ کوڈ کا ایک نظام، ایک مقام، ایک محلہ اور ایک کونسل ہے۔</translation>
    </message>
    <message>
        <source>The system sets the direction for all its places.</source>
        <translation>نظام اپنے تمام مقامات کے لیے سمت طے کرتا ہے۔</translation>
    </message>
    <message>
        <source>This is the share of people aged 65 and over. The legend says what each colour stands for.</source>
        <translation>یہ 65 سال اور زیادہ عمر کے لوگوں کا حصہ ہے۔ کلید بتاتی ہے کہ کون سے رنگ کا کیا مطلب ہے۔</translation>
    </message>
    <message>
        <source>The public&apos;s voice is wanted at every level: in the neighbourhood, the place and the system.</source>
        <translation>ہر سطح پر عوام کی آواز درکار ہے: محلے، مقام اور نظام میں۔</translation>
    </message>
</context>
<context>
    <name>ics::LearnArticle</name>
    <message>
        <source>The area on screen: %1</source>
        <translation>اسکرین پر علاقہ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>What the law or the data say</source>
        <translation>قانون یا ڈیٹا کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ماخذ</translation>
    </message>
</context>
<context>
    <name>ics::LearnError</name>
    <message>
        <source>its key stands twice</source>
        <translation>اس کا شناختی نام دو بار ہے</translation>
    </message>
    <message>
        <source>“%1” is a form of the term “%2”, too</source>
        <translation>‏”⁨%1⁩“ اصطلاح ”⁨%2⁩“ کی بھی ایک شکل ہے</translation>
    </message>
    <message>
        <source>a link is not written as [[key]] or [[key|words]] in “%1”</source>
        <translation>‏”⁨%1⁩“ میں ایک ربط [[key]] یا [[key|words]] کی طرح نہیں لکھا گیا</translation>
    </message>
    <message>
        <source>the link “%1” leads nowhere</source>
        <translation>ربط ”⁨%1⁩“ کہیں نہیں لے جاتا</translation>
    </message>
    <message>
        <source>the placeholder “%1” is unknown</source>
        <translation>پلیس ہولڈر ”⁨%1⁩“ نامعلوم ہے</translation>
    </message>
    <message>
        <source>the related entry “%1” is not there</source>
        <translation>متعلقہ اندراج ”⁨%1⁩“ موجود نہیں</translation>
    </message>
    <message>
        <source>the entry “%1”: %2</source>
        <translation>اندراج ”⁨%1⁩“: ⁨%2⁩</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>کوئی object نہیں</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>فیلڈ ”⁨%1⁩“ موجود نہیں</translation>
    </message>
    <message>
        <source>the field “%1” is of the wrong kind</source>
        <translation>فیلڈ ”⁨%1⁩“ غلط قسم کی ہے</translation>
    </message>
    <message>
        <source>its key is not made of small letters, digits and hyphens</source>
        <translation>اس کا شناختی نام چھوٹے حروف، ہندسوں اور ہائفن سے نہیں بنا</translation>
    </message>
    <message>
        <source>the field “%1” is empty</source>
        <translation>فیلڈ ”⁨%1⁩“ خالی ہے</translation>
    </message>
    <message>
        <source>the list “%1” holds something that is no text, or an empty one</source>
        <translation>فہرست ”⁨%1⁩“ میں کوئی چیز ایسی ہے جو متن نہیں، یا خالی ہے</translation>
    </message>
    <message>
        <source>the list “%1” is empty</source>
        <translation>فہرست ”⁨%1⁩“ خالی ہے</translation>
    </message>
    <message>
        <source>the list “%1” holds something that is no number from 1</source>
        <translation>فہرست ”⁨%1⁩“ میں کوئی چیز ایسی ہے جو 1 یا اس سے بڑا عدد نہیں</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no reference</source>
        <translation>‏”⁨%2⁩“ میں ”⁨%1⁩“ کوئی حوالہ نہیں</translation>
    </message>
    <message>
        <source>the field “%1” is unknown</source>
        <translation>فیلڈ ”⁨%1⁩“ نامعلوم ہے</translation>
    </message>
    <message>
        <source>in or after the entry “%1”: %2</source>
        <translation>اندراج ”⁨%1⁩“ میں یا اس کے بعد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation>فہرست ”⁨%1⁩“ موجود نہیں</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>یہ حد سے زیادہ تہہ در تہہ ہے</translation>
    </message>
</context>
<context>
    <name>ics::LearnHere</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>⁨%Ln⁩ فرد</numerusform>
            <numerusform>⁨%Ln⁩ افراد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>Names in a list, one of which has a comma or an “and” in it: &quot;Sussex; Surrey; Leicester and Rutland&quot;</extracomment>
        <translation>‏⁨%1⁩؛ ⁨%2⁩</translation>
    </message>
    <message>
        <source>the part of the system within one upper-tier council</source>
        <extracomment>What a place is, in “Each is …” and “It is …”</extracomment>
        <translation>نظام کا وہ حصہ جو بالائی سطح کی ایک کونسل کے اندر ہے</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GP practice(s)</source>
        <translation>
            <numerusform>‏⁨%Ln⁩ GP پریکٹس</numerusform>
            <numerusform>‏⁨%Ln⁩ GP پریکٹسز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NHS trust(s)</source>
        <translation>
            <numerusform>‏⁨%Ln⁩ NHS ٹرسٹ</numerusform>
            <numerusform>‏⁨%Ln⁩ NHS ٹرسٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (guides: %2)</source>
        <extracomment>After a number of people: %1 &quot;within both ranges&quot;, %2 &quot;1–3 million; 0.5–3 million&quot;</extracomment>
        <translation>‏⁨%1⁩ (رہنما کتابچے: ⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>⁨%Ln⁩ رکن</numerusform>
            <numerusform>⁨%Ln⁩ ارکان</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LearnHtml</name>
    <message>
        <source>What the law or the data say</source>
        <translation>قانون یا ڈیٹا کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>ماخذ کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>متعلقہ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>ماخذ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Easy Read is written in English only.</source>
        <translation>Easy Read کا متن صرف انگریزی میں ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::LearnList</name>
    <message>
        <source>No text has all of these words.</source>
        <translation>کسی متن میں یہ تمام الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>الفاظ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Filter the texts by words</source>
        <translation>متن الفاظ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Every word typed must begin a word of the title or the summary (Ctrl+Shift+F)</source>
        <translation>لکھا ہوا ہر لفظ عنوان یا خلاصے کے کسی لفظ کے آغاز سے ملنا چاہیے (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>چھانٹیں</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>متون</translation>
    </message>
    <message>
        <source>Type the beginning of a title to find it; Enter goes to the text</source>
        <translation>ڈھونڈنے کے لیے عنوان کا آغاز لکھیں؛ Enter متن پر لے جاتا ہے</translation>
    </message>
</context>
<context>
    <name>ics::LearnModel</name>
    <message>
        <source>Explainers</source>
        <translation>وضاحتیں</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>سوال و جواب</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>فرہنگ</translation>
    </message>
    <message>
        <source>Where the sources differ</source>
        <translation>جہاں ماخذ مختلف ہیں</translation>
    </message>
    <message>
        <source>Explainer</source>
        <translation>وضاحت</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Glossary</source>
        <comment>one entry</comment>
        <extracomment>One entry of the glossary</extracomment>
        <translation>فرہنگ</translation>
    </message>
    <message>
        <source>Sources differ</source>
        <translation>ماخذ مختلف ہیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ics::LearnPage</name>
    <message>
        <source>Divider between panes</source>
        <translation>پین کے درمیان تقسیم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>To the text before (Alt+Left)</source>
        <translation>پچھلے متن پر (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>To the text after (Alt+Right)</source>
        <translation>اگلے متن پر (Alt+Right)</translation>
    </message>
    <message>
        <source>&amp;Easy Read</source>
        <translation>آسان متن</translation>
    </message>
    <message>
        <source>Short sentences, one idea in each (Alt+E)</source>
        <translation>چھوٹے جملے، ہر ایک میں ایک بات (Alt+E)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>متن کے طور پر کاپی کریں</translation>
    </message>
    <message>
        <source>The whole text with its sources (Alt+C)</source>
        <translation>پورا متن، اپنے ماخذ کے ساتھ (Alt+C)</translation>
    </message>
</context>
<context>
    <name>ics::LearnSearch</name>
    <message>
        <source>a an and are at did do does for how i in is it my of on the to was what whats when where which who why</source>
        <extracomment>Words without weight in a search, in small letters, separated by spaces</extracomment>
        <translation>کا کی کے کو سے میں پر اور یا ہے ہیں تھا تھی تھے ہو یہ وہ کیا کیوں کیسے کب کہاں کون کونسا کونسی جو نے تو ہی بھی میں میرا میری میرے لیے ایک کس کن a an and are at did do does for how i in is it my of on the to was what whats when where which who why</translation>
    </message>
</context>
<context>
    <name>ics::LearnView</name>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Tab leads from link to link, Enter follows one</source>
        <translation>‏Tab ایک ربط سے دوسرے پر لے جاتا ہے، Enter ربط کھولتا ہے</translation>
    </message>
</context>
<context>
    <name>ics::Legend</name>
    <message>
        <source>%1 to %2</source>
        <translation>‏⁨%1⁩ تا ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>‏⁨%1⁩ تا ⁨%2⁩ سے کم</translation>
    </message>
    <message>
        <source>%1 wanted: equal figures share a class.</source>
        <translation>‏⁨%1⁩ درکار تھے: برابر اعداد ایک ہی درجے میں آتے ہیں۔</translation>
    </message>
    <message>
        <source>Continuous colour, no classes</source>
        <translation>مسلسل رنگ، درجوں کے بغیر</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>دائرے</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n class(es)</source>
        <translation>
            <numerusform>‏⁨%1⁩، ⁨%n⁩ درجہ</numerusform>
            <numerusform>‏⁨%1⁩، ⁨%n⁩ درجے</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>سب سے کم</translation>
    </message>
    <message>
        <source>lower quartile</source>
        <translation>زیریں چوتھائی</translation>
    </message>
    <message>
        <source>median</source>
        <translation>وسطانیہ</translation>
    </message>
    <message>
        <source>upper quartile</source>
        <translation>بالائی چوتھائی</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>سب سے زیادہ</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏⁨%1⁩ اور ⁨%2⁩</translation>
    </message>
    <message>
        <source>Thirds of each: as many areas in one as in another</source>
        <translation>ہر ایک کی تہائیاں: ہر تہائی میں برابر علاقے</translation>
    </message>
    <message>
        <source>%1 %2; %3 %4</source>
        <extracomment>two indicators with the range of each: &quot;Aged 65 and over 18.1 to under 20.3; Disabled 16.0 to 19.1&quot;</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩؛ ⁨%3⁩: ⁨%4⁩</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and unit</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>median 12.4</comment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2; %3: %4</source>
        <extracomment>two indicators with their values: &quot;Aged 65 and over: 20 %; Disabled: 17 %&quot;</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩؛ ⁨%3⁩: ⁨%4⁩</translation>
    </message>
    <message>
        <source>%1, class %2 of %3</source>
        <extracomment>the range of a class, its number from the lowest, and how many classes there are</extracomment>
        <translation>‏⁨%1⁩، ⁨%3⁩ میں سے درجہ ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 wanted: edges are no finer than the figures.</source>
        <translation>‏⁨%1⁩ درکار تھے: حدیں اعداد سے زیادہ باریک نہیں ہو سکتیں۔</translation>
    </message>
    <message>
        <source>%1 wanted: there are only %2 different figures.</source>
        <translation>‏⁨%1⁩ درکار تھے: مختلف اعداد صرف ⁨%2⁩ ہیں۔</translation>
    </message>
    <message>
        <source>%1 wanted: round edges give %2.</source>
        <translation>‏⁨%1⁩ درکار تھے: گول حدوں سے ⁨%2⁩ بنتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 wanted: the others would lie further from the mean than any area.</source>
        <translation>‏⁨%1⁩ درکار تھے: باقی درجے اوسط سے اتنے دور ہوتے کہ وہاں کوئی علاقہ نہیں۔</translation>
    </message>
    <message>
        <source>%1 wanted: splitting ends where more than 40 % of the areas left lie above their mean, or those above it are equal.</source>
        <translation>‏⁨%1⁩ درکار تھے: تقسیم وہاں رکتی ہے جہاں باقی علاقوں میں سے ⁨40 %⁩ سے زیادہ اپنی اوسط سے اوپر ہوں، یا اوپر والے سب برابر ہوں۔</translation>
    </message>
</context>
<context>
    <name>ics::LegendBrief</name>
    <message>
        <source>From %1 to %2</source>
        <translation>⁨%1⁩ سے ⁨%2⁩ تک</translation>
    </message>
</context>
<context>
    <name>ics::LegendCommand</name>
    <message>
        <source>A count is not shaded.</source>
        <translation>تعداد کو رنگ سے نہیں دکھایا جاتا۔</translation>
    </message>
</context>
<context>
    <name>ics::LegendKey</name>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>‏⁨%1⁩: ⁨%n⁩ علاقہ</numerusform>
            <numerusform>‏⁨%1⁩: ⁨%n⁩ علاقے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>نقشے کی کلید</translation>
    </message>
    <message>
        <source>Classes: %1</source>
        <translation>درجے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unfold the legend</source>
        <translation>کلید کھولیں</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>کلید سمیٹیں</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>تمام درجے دکھائیں</translation>
    </message>
</context>
<context>
    <name>ics::LegendRowButton</name>
    <message>
        <source>Show this class alone, on the map and in the tree</source>
        <translation>صرف یہ درجہ دکھائیں، نقشے پر اور شجرے میں</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figures unit</comment>
        <translation>⁨%1⁩ ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>‏⁨%1⁩: ⁨%n⁩ علاقہ</numerusform>
            <numerusform>‏⁨%1⁩: ⁨%n⁩ علاقے</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds the selected area.</source>
        <translation>منتخب علاقہ اس میں ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::Level</name>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>ممالک</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>⁨%n⁩ ملک</numerusform>
            <numerusform>⁨%n⁩ ممالک</numerusform>
        </translation>
    </message>
    <message>
        <source>England, the whole of which is covered by Integrated Care Systems.</source>
        <translation>‏England، جو پورا Integrated Care Systems میں شامل ہے۔</translation>
    </message>
    <message>
        <source>NHS region</source>
        <translation>‏NHS ریجن</translation>
    </message>
    <message>
        <source>NHS regions</source>
        <translation>‏NHS ریجنز</translation>
    </message>
    <message numerus="yes">
        <source>%n NHS regions</source>
        <translation>
            <numerusform>‏⁨%n⁩ NHS ریجن</numerusform>
            <numerusform>‏⁨%n⁩ NHS ریجنز</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the seven areas through which NHS England works with the systems.</source>
        <translation>ان سات علاقوں میں سے ایک جن کے ذریعے NHS England نظاموں کے ساتھ کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>System</source>
        <translation>نظام</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>نظام</translation>
    </message>
    <message numerus="yes">
        <source>%n systems</source>
        <translation>
            <numerusform>⁨%n⁩ نظام</numerusform>
            <numerusform>⁨%n⁩ نظام</numerusform>
        </translation>
    </message>
    <message>
        <source>An Integrated Care System: the area of one Integrated Care Board and one Integrated Care Partnership.</source>
        <translation>ایک Integrated Care System (مربوط نگہداشت کا نظام): ایک Integrated Care Board اور ایک Integrated Care Partnership کا علاقہ۔</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>مقامات</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>⁨%n⁩ مقام</numerusform>
            <numerusform>⁨%n⁩ مقامات</numerusform>
        </translation>
    </message>
    <message>
        <source>The part of a system within one upper-tier or unitary council. Systems may define their places otherwise; no national list of their borders exists.</source>
        <translation>نظام کا وہ حصہ جو بالائی سطح کی یا یک سطحی (unitary) ایک کونسل کے اندر ہے۔ نظام اپنے مقامات کسی اور طرح بھی طے کر سکتے ہیں؛ ان کی سرحدوں کی کوئی قومی فہرست نہیں۔</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محلہ</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>محلے</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhoods</source>
        <translation>
            <numerusform>⁨%n⁩ محلہ</numerusform>
            <numerusform>⁨%n⁩ محلے</numerusform>
        </translation>
    </message>
    <message>
        <source>A primary care network: GP practices that work together. Its area is modelled; your own network follows from the practice where you are registered.</source>
        <translation>ایک پرائمری کیئر نیٹ ورک: GP پریکٹسز جو مل کر کام کرتی ہیں۔ اس کا علاقہ ماڈل پر مبنی ہے؛ آپ کا اپنا نیٹ ورک اس پریکٹس سے طے ہوتا ہے جہاں آپ رجسٹرڈ ہیں۔</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>کونسل</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>کونسلیں</translation>
    </message>
    <message numerus="yes">
        <source>%n councils</source>
        <translation>
            <numerusform>⁨%n⁩ کونسل</numerusform>
            <numerusform>⁨%n⁩ کونسلیں</numerusform>
        </translation>
    </message>
    <message>
        <source>An upper-tier or unitary council, responsible for social care and public health.</source>
        <translation>بالائی سطح کی یا یک سطحی (unitary) کونسل، جو سوشل کیئر اور صحتِ عامہ کی ذمہ دار ہے۔</translation>
    </message>
    <message>
        <source>Local authority district</source>
        <translation>لوکل اتھارٹی ڈسٹرکٹ</translation>
    </message>
    <message>
        <source>Local authority districts</source>
        <translation>لوکل اتھارٹی ڈسٹرکٹس</translation>
    </message>
    <message numerus="yes">
        <source>%n local authority districts</source>
        <translation>
            <numerusform>⁨%n⁩ لوکل اتھارٹی ڈسٹرکٹ</numerusform>
            <numerusform>⁨%n⁩ لوکل اتھارٹی ڈسٹرکٹس</numerusform>
        </translation>
    </message>
    <message>
        <source>The area of a lower-tier or unitary council.</source>
        <translation>زیریں سطح کی یا یک سطحی (unitary) کونسل کا علاقہ۔</translation>
    </message>
    <message>
        <source>Sub-ICB location</source>
        <translation>‏Sub-ICB لوکیشن</translation>
    </message>
    <message>
        <source>Sub-ICB locations</source>
        <translation>‏Sub-ICB لوکیشنز</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-ICB locations</source>
        <translation>
            <numerusform>‏⁨%n⁩ sub-ICB لوکیشن</numerusform>
            <numerusform>‏⁨%n⁩ sub-ICB لوکیشنز</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of a system used in NHS statistics, mostly the area of a former clinical commissioning group.</source>
        <translation>نظام کا وہ حصہ جو NHS کے اعداد و شمار میں استعمال ہوتا ہے، زیادہ تر کسی سابق clinical commissioning group (CCG) کا علاقہ۔</translation>
    </message>
    <message>
        <source>Small area (LSOA)</source>
        <translation>چھوٹا علاقہ (LSOA)</translation>
    </message>
    <message>
        <source>Small areas (LSOAs)</source>
        <translation>چھوٹے علاقے (LSOA)</translation>
    </message>
    <message numerus="yes">
        <source>%n small areas</source>
        <translation>
            <numerusform>⁨%n⁩ چھوٹا علاقہ</numerusform>
            <numerusform>⁨%n⁩ چھوٹے علاقے</numerusform>
        </translation>
    </message>
    <message>
        <source>A Lower layer Super Output Area of the 2021 Census, home to about 1,500 people.</source>
        <translation>2021 کی مردم شماری کا Lower layer Super Output Area، جہاں تقریباً 1,500 افراد رہتے ہیں۔</translation>
    </message>
    <message>
        <source>A sub-ICB location within its system, mostly the area of a former clinical commissioning group, by whose name it is shown.</source>
        <translation>اپنے نظام کے اندر ایک Sub-ICB لوکیشن، زیادہ تر کسی سابق clinical commissioning group (CCG) کا علاقہ، جس کے نام سے یہ دکھائی گئی ہے۔</translation>
    </message>
    <message>
        <source>The part of a system within one local authority district.</source>
        <translation>نظام کا وہ حصہ جو ایک لوکل اتھارٹی ڈسٹرکٹ کے اندر ہے۔</translation>
    </message>
    <message>
        <source>A place of your own file %1 of %2. What the file does not name stays the part of a system within one council.</source>
        <translation>‏⁨%2⁩ کی آپ کی اپنی فائل ⁨%1⁩ کا ایک مقام۔ جس کا نام فائل میں نہیں وہ نظام کا وہی حصہ رہتا ہے جو ایک کونسل کے اندر ہے۔</translation>
    </message>
    <message>
        <source>It was modelled within the places that councils make, so it may cross the border of a place of this kind; it is listed under the one with most of its people.</source>
        <translation>اسے کونسلوں سے بننے والے مقامات کے اندر ماڈل کیا گیا تھا، اس لیے یہ اس قسم کے مقام کی سرحد پار کر سکتا ہے؛ یہ اس کے تحت درج ہے جس میں اس کے زیادہ تر لوگ ہیں۔</translation>
    </message>
    <message>
        <source>England</source>
        <translation>England</translation>
    </message>
</context>
<context>
    <name>ics::LevelSelector</name>
    <message>
        <source>Level on the map</source>
        <translation>نقشے پر سطح</translation>
    </message>
    <message>
        <source>What a place is…</source>
        <translation>مقام سے مراد…</translation>
    </message>
    <message>
        <source>Councils, sub-ICB locations, districts or your own (Ctrl+Shift+P)</source>
        <translation>کونسلیں، Sub-ICB لوکیشنز، ڈسٹرکٹس یا آپ کے اپنے (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>ics::ListFormat</name>
    <message>
        <source>semicolon</source>
        <translation>سیمی کولن</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>ٹیب</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>عمودی لکیر</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>کوما</translation>
    </message>
</context>
<context>
    <name>ics::ListSample</name>
    <message>
        <source>column %1</source>
        <translation>کالم ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, separated by %2.</source>
        <translation>‏⁨%1⁩، جدا کرنے والی علامت: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>The first sheet of a workbook.</source>
        <translation>ورک بک کی پہلی شیٹ۔</translation>
    </message>
    <message>
        <source>It is not in UTF-8, so it is taken to be in Windows-1252 (Latin-1), and stays so.</source>
        <translation>یہ UTF-8 میں نہیں، اس لیے اسے Windows-1252 (Latin-1) مانا گیا ہے، اور یہ ایسا ہی رہے گا۔</translation>
    </message>
    <message>
        <source>It begins with a postcode, so it has no heading.</source>
        <translation>یہ پوسٹ کوڈ سے شروع ہوتی ہے، اس لیے اس کی سرخی نہیں۔</translation>
    </message>
    <message>
        <source>%1 of %2 filled cells looked at are postcodes</source>
        <extracomment>%1 of a column&apos;s filled cells, %2 their number</extracomment>
        <translation>دیکھے گئے ⁨%2⁩ بھرے خانوں میں سے ⁨%1⁩ پوسٹ کوڈ ہیں</translation>
    </message>
    <message>
        <source>Column “%1”, as asked: %2.</source>
        <translation>کالم ”⁨%1⁩“، جیسا کہا گیا: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Column “%1”, by its heading: %2.</source>
        <translation>کالم ”⁨%1⁩“، سرخی سے پہچانا: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Column “%1”, by what stands in it: %2.</source>
        <translation>کالم ”⁨%1⁩“، اس میں لکھے مواد سے پہچانا: ⁨%2⁩۔</translation>
    </message>
</context>
<context>
    <name>ics::MainWindow</name>
    <message>
        <source>Divider between panes</source>
        <translation>پین کے درمیان تقسیم</translation>
    </message>
    <message>
        <source>Putting the places together…</source>
        <translation>مقامات ترتیب دیے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Choose an atlas</source>
        <translation>اٹلس چنیں</translation>
    </message>
    <message>
        <source>Atlas (*.sqlite)</source>
        <translation>اٹلس (*.sqlite)</translation>
    </message>
    <message>
        <source>There are no methods to compare: a count without a rate has no classes.</source>
        <translation>موازنے کے لیے کوئی طریقے نہیں: شرح کے بغیر تعداد کے درجے نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>%1 – ICS Explorer</source>
        <translation>⁨%1⁩ – ICS Explorer</translation>
    </message>
    <message>
        <source>ICS Explorer</source>
        <translation>ICS Explorer</translation>
    </message>
</context>
<context>
    <name>ics::MapAccessible</name>
    <message>
        <source>Go into</source>
        <translation>داخل ہوں</translation>
    </message>
    <message>
        <source>Shows the areas within this one</source>
        <translation>اس کے اندر کے علاقے دکھاتا ہے</translation>
    </message>
    <message>
        <source>Selects the area</source>
        <translation>علاقے کو منتخب کرتا ہے</translation>
    </message>
    <message>
        <source>Rank %1 of %2 from the highest.</source>
        <translation>رینک ⁨%2⁩ میں سے ⁨%1⁩، سب سے زیادہ سے شروع۔</translation>
    </message>
</context>
<context>
    <name>ics::MapLayers</name>
    <message>
        <source>%1, %2 km</source>
        <comment>name of the grid, distance of its lines</comment>
        <translation>‏⁨%1⁩، ⁨%2⁩ km</translation>
    </message>
    <message>
        <source>London</source>
        <translation>London</translation>
    </message>
    <message>
        <source>N</source>
        <comment>grid north</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>© Crown copyright, OGL v3.0</source>
        <translation>© Crown copyright, OGL v3.0</translation>
    </message>
    <message>
        <source>Council borders</source>
        <translation>کونسلوں کی سرحدیں</translation>
    </message>
    <message>
        <source>Sub-ICB location borders</source>
        <translation>‏Sub-ICB لوکیشنز کی سرحدیں</translation>
    </message>
    <message>
        <source>District borders</source>
        <translation>ڈسٹرکٹس کی سرحدیں</translation>
    </message>
    <message>
        <source>Coast and border of England</source>
        <translation>‏England کا ساحل اور سرحد</translation>
    </message>
    <message>
        <source>British National Grid</source>
        <translation>British National Grid</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Grid-north arrow</source>
        <translation>گرڈ کے شمال کا تیر</translation>
    </message>
    <message>
        <source>Inset of London</source>
        <translation>‏London کا الگ نقشہ</translation>
    </message>
    <message>
        <source>NHS trusts</source>
        <translation>‏NHS ٹرسٹس</translation>
    </message>
    <message>
        <source>Hospitals</source>
        <translation>ہسپتال</translation>
    </message>
    <message>
        <source>GP practices</source>
        <translation>‏GP پریکٹسز</translation>
    </message>
    <message>
        <source>T</source>
        <comment>letter in the mark of an NHS trust</comment>
        <translation>ٹ</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter in the mark of a hospital</comment>
        <translation>ہ</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter in the mark of a GP practice</comment>
        <translation>پ</translation>
    </message>
</context>
<context>
    <name>ics::MapPane</name>
    <message>
        <source>Map</source>
        <translation>نقشہ</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>زوم اِن (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>زوم آؤٹ (−)</translation>
    </message>
    <message>
        <source>Fit the selected area</source>
        <translation>منتخب علاقہ پورا دکھائیں</translation>
    </message>
    <message>
        <source>Show all of England (Home)</source>
        <translation>پورا England دکھائیں (Home)</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>تہیں</translation>
    </message>
    <message>
        <source>The map is on the clipboard, with its legend and sources.</source>
        <translation>نقشہ کلپ بورڈ پر ہے، اپنی کلید اور ماخذ کے ساتھ۔</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>نقشہ ⁨%1⁩ کے نام سے محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>Hexagons of equal size</source>
        <translation>برابر سائز کے مسدس</translation>
    </message>
    <message>
        <source>Hexagons of equal size: not for this level, which has too many areas</source>
        <translation>برابر سائز کے مسدس: اس سطح کے لیے نہیں، اس میں علاقے بہت زیادہ ہیں</translation>
    </message>
    <message>
        <source>Hexagons of equal size (Ctrl+E)</source>
        <translation>برابر سائز کے مسدس (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>نقشہ تصویر کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>map.png</source>
        <translation>map.png</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;PDF document (*.pdf);;SVG drawing (*.svg)</source>
        <translation>‏PNG تصویر (*.png);;PDF دستاویز (*.pdf);;SVG ڈرائنگ (*.svg)</translation>
    </message>
    <message>
        <source>areas of %1</source>
        <comment>edition</comment>
        <translation>‏⁨%1⁩ کے علاقے</translation>
    </message>
    <message>
        <source>The area of a circle is proportional to the count.</source>
        <translation>دائرے کا رقبہ تعداد کے متناسب ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) without a circle have none.</source>
        <translation>
            <numerusform>دائرے کے بغیر ⁨%n⁩ علاقے کی تعداد صفر ہے۔</numerusform>
            <numerusform>دائرے کے بغیر ⁨%n⁩ علاقوں کی تعداد صفر ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A count is not shaded: large areas would look important only because they are large.</source>
        <translation>تعداد کو رنگ سے نہیں دکھایا جاتا: بڑے علاقے صرف اپنے رقبے کی وجہ سے اہم لگتے۔</translation>
    </message>
    <message>
        <source>Divided by the residents: a count is not shaded, for large areas would look important only because they are large.</source>
        <translation>رہائشیوں پر تقسیم کیا گیا: تعداد کو رنگ سے نہیں دکھایا جاتا، کیونکہ بڑے علاقے صرف اپنے رقبے کی وجہ سے اہم لگتے۔</translation>
    </message>
    <message>
        <source>Colours part at the figure of England, %1.</source>
        <translation>رنگ England کے عدد، ⁨%1⁩، پر الگ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Each hexagon is %1; where it lies is approximate</source>
        <comment>1 system</comment>
        <translation>ہر مسدس ⁨%1⁩ ہے؛ اس کی جگہ تخمینی ہے</translation>
    </message>
    <message>
        <source>Not recorded, or no area here</source>
        <translation>ریکارڈ میں نہیں، یا یہاں کوئی علاقہ نہیں</translation>
    </message>
    <message>
        <source>No area of this level here</source>
        <translation>یہاں اس سطح کا کوئی علاقہ نہیں</translation>
    </message>
    <message>
        <source>Contains OS and ONS data © Crown copyright and database right %1, OGL v3.0</source>
        <translation>Contains OS and ONS data © Crown copyright and database right ⁨%1⁩, OGL v3.0</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 and %2, by %3</source>
        <translation>‏⁨%1⁩ اور ⁨%2⁩، بلحاظ ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>‏⁨%1⁩، بلحاظ ⁨%2⁩</translation>
    </message>
    <message>
        <source>No value is recorded at this level.</source>
        <translation>اس سطح پر کوئی قدر ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>%1: %2, rank %3 of %4 from the highest.</source>
        <translation>‏⁨%1⁩: ⁨%2⁩، رینک ⁨%4⁩ میں سے ⁨%3⁩، سب سے زیادہ سے شروع۔</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>⁨%n⁩ علاقہ</numerusform>
            <numerusform>⁨%n⁩ علاقے</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest: %1, %2.</source>
        <translation>سب سے زیادہ: ⁨%1⁩، ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Lowest: %1, %2.</source>
        <translation>سب سے کم: ⁨%1⁩، ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>England: %1.</source>
        <translation>‏England: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not tend to rise or fall together</source>
        <translation>‏”⁨%1⁩“ اور ”⁨%2⁩“ میں ایک ساتھ بڑھنے یا گھٹنے کا رجحان نہیں</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend strongly to rise together</source>
        <translation>‏”⁨%1⁩“ اور ”⁨%2⁩“ میں ایک ساتھ بڑھنے کا مضبوط رجحان ہے</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend slightly to rise together</source>
        <translation>‏”⁨%1⁩“ اور ”⁨%2⁩“ میں ایک ساتھ بڑھنے کا ہلکا رجحان ہے</translation>
    </message>
    <message>
        <source>“%1” and “%2” tend to rise together</source>
        <translation>‏”⁨%1⁩“ اور ”⁨%2⁩“ میں ایک ساتھ بڑھنے کا رجحان ہے</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” strongly tends to be low</source>
        <translation>جہاں ”⁨%1⁩“ زیادہ ہو، وہاں ”⁨%2⁩“ کے کم ہونے کا مضبوط رجحان ہے</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” tends slightly to be low</source>
        <translation>جہاں ”⁨%1⁩“ زیادہ ہو، وہاں ”⁨%2⁩“ کے کم ہونے کا ہلکا رجحان ہے</translation>
    </message>
    <message>
        <source>Where “%1” is high, “%2” tends to be low</source>
        <translation>جہاں ”⁨%1⁩“ زیادہ ہو، وہاں ”⁨%2⁩“ کے کم ہونے کا رجحان ہے</translation>
    </message>
    <message>
        <source>lowest third</source>
        <translation>نچلی تہائی</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>درمیانی تہائی</translation>
    </message>
    <message>
        <source>highest third</source>
        <translation>اوپری تہائی</translation>
    </message>
    <message>
        <source>%1: %2 %3; %4 %5.</source>
        <extracomment>an area, then two indicators, each with its value</extracomment>
        <translation>‏⁨%1⁩ – ⁨%2⁩: ⁨%3⁩؛ ⁨%4⁩: ⁨%5⁩۔</translation>
    </message>
    <message numerus="yes">
        <source>%1 (Spearman rank correlation %2, %n area(s)). It does not say that one causes the other.</source>
        <extracomment>%1 a sentence on how two indicators go together, %2 a number from −1 to 1</extracomment>
        <translation>
            <numerusform>‏⁨%1⁩ (Spearman کا رینکی باہمی تعلق ⁨%2⁩، ⁨%n⁩ علاقہ)۔ اس کا مطلب یہ نہیں کہ ایک دوسرے کا سبب ہے۔</numerusform>
            <numerusform>‏⁨%1⁩ (Spearman کا رینکی باہمی تعلق ⁨%2⁩، ⁨%n⁩ علاقے)۔ اس کا مطلب یہ نہیں کہ ایک دوسرے کا سبب ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few figures to say whether “%1” and “%2” rise together.</source>
        <translation>اعداد اتنے کم ہیں کہ نہیں کہا جا سکتا آیا ”⁨%1⁩“ اور ”⁨%2⁩“ ایک ساتھ بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Colours are the same for all years %1–%2.</source>
        <extracomment>two years</extracomment>
        <translation>رنگ ⁨%1⁩ تا ⁨%2⁩ کے تمام سالوں کے لیے یکساں ہیں۔</translation>
    </message>
    <message>
        <source>Classes are the same for all years %1–%2.</source>
        <translation>درجے ⁨%1⁩ تا ⁨%2⁩ کے تمام سالوں کے لیے یکساں ہیں۔</translation>
    </message>
    <message>
        <source>The scale is the same in all editions.</source>
        <translation>پیمانہ تمام ایڈیشنوں میں ایک ہی ہے۔</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>an area of another level than the map shows, and its figure</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Half of all areas lie between %1 and %2.</source>
        <extracomment>%1 the lower and %2 the upper quartile of the areas on the map</extracomment>
        <translation>تمام علاقوں میں سے نصف %1 اور %2 کے درمیان ہیں۔</translation>
    </message>
    <message>
        <source>The colours do not part: there is no figure of England.</source>
        <translation>رنگ الگ نہیں ہوتے: England کا کوئی عدد نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::MapPicture</name>
    <message>
        <source>Figures: %1</source>
        <translation>اعداد: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::MapWidget</name>
    <message>
        <source>Map of England</source>
        <translation>‏England کا نقشہ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>area: value</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Equal-area map: %1</source>
        <translation>برابر رقبوں کا نقشہ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Map: %1</source>
        <translation>نقشہ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing selected. Press ] or [ to step through the areas, Enter to go into one.</source>
        <translation>کچھ منتخب نہیں۔ علاقوں پر باری باری جانے کے لیے ‎]‎ یا ‎[‎ دبائیں، کسی میں داخل ہونے کے لیے Enter۔</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>منتخب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>&amp;Where is this?</source>
        <translation>یہ کہاں ہے؟</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور مزید ⁨%n⁩</numerusform>
            <numerusform>اور مزید ⁨%n⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Match</name>
    <message>
        <source>%1. %2, %3. %4.</source>
        <extracomment>%1 title, %2 publisher, %3 date, %4 licence</extracomment>
        <translation>⁨%1⁩۔ ⁨%2⁩، ⁨%3⁩۔ ⁨%4⁩۔</translation>
    </message>
    <message>
        <source>match = %1</source>
        <extracomment>%1 a word in the column &quot;match&quot;</extracomment>
        <translation>match = ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what the word means, %2 rows</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>What this is</source>
        <extracomment>%1 a file, %2 a version</extracomment>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>The list %1, with the areas of England&apos;s Integrated Care Systems put behind every row by ICS Explorer %2 on %3.</source>
        <translation>فہرست ⁨%1⁩، جس میں ICS Explorer ⁨%2⁩ نے ⁨%3⁩ کو ہر قطار کے بعد England کے Integrated Care Systems کے علاقے شامل کیے۔</translation>
    </message>
    <message>
        <source>Column of the postcodes</source>
        <translation>پوسٹ کوڈز کا کالم</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>ایڈیشن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>ماخذ کا حوالہ</translation>
    </message>
    <message>
        <source>About this data</source>
        <translation>اس ڈیٹا کے بارے میں</translation>
    </message>
    <message>
        <source>Published look-up</source>
        <translation>شائع شدہ لُک اپ جدول</translation>
    </message>
    <message>
        <source>By its position</source>
        <translation>اس کے محلِ وقوع سے</translation>
    </message>
    <message>
        <source>By its position, which has moved since the look-up was published</source>
        <translation>اس کے محلِ وقوع سے، جو لُک اپ جدول کی اشاعت کے بعد بدل گیا ہے</translation>
    </message>
    <message>
        <source>By the nearest LSOA</source>
        <translation>قریب ترین LSOA سے</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>عین درست</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>اب استعمال میں نہیں</translation>
    </message>
    <message>
        <source>Likely, by the neighbours</source>
        <translation>غالباً، پڑوسی پوسٹ کوڈز سے</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Outside England</source>
        <translation>England سے باہر</translation>
    </message>
    <message>
        <source>Stands for no place</source>
        <translation>کسی جگہ کا نہیں</translation>
    </message>
    <message>
        <source>No postcode</source>
        <translation>پوسٹ کوڈ نہیں</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>No longer in use; the answer is for where it was.</source>
        <translation>اب استعمال میں نہیں؛ جواب اس جگہ کا ہے جہاں یہ تھا۔</translation>
    </message>
    <message>
        <source>Not in the list of October 2025: newer, or mistyped.</source>
        <translation>اکتوبر 2025 کی فہرست میں نہیں: نیا ہے، یا غلط لکھا گیا۔</translation>
    </message>
    <message>
        <source>In use, but its position is not recorded.</source>
        <translation>استعمال میں ہے، لیکن اس کا محلِ وقوع ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Only part of a postcode.</source>
        <translation>پوسٹ کوڈ کا صرف ایک حصہ۔</translation>
    </message>
    <message>
        <source>Written like a postcode, but none on record begins so.</source>
        <translation>پوسٹ کوڈ کی طرح لکھا ہے، لیکن ریکارڈ میں کوئی اس طرح شروع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>No longer in use, and where it was is not recorded.</source>
        <translation>اب استعمال میں نہیں، اور جہاں یہ تھا وہ ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>In Wales.</source>
        <translation>Wales میں۔</translation>
    </message>
    <message>
        <source>In Scotland.</source>
        <translation>Scotland میں۔</translation>
    </message>
    <message>
        <source>In Northern Ireland.</source>
        <translation>Northern Ireland میں۔</translation>
    </message>
    <message>
        <source>In the Channel Islands.</source>
        <translation>Channel Islands میں۔</translation>
    </message>
    <message>
        <source>In the Isle of Man.</source>
        <translation>Isle of Man میں۔</translation>
    </message>
    <message>
        <source>In an overseas territory.</source>
        <translation>کسی سمندر پار علاقے میں۔</translation>
    </message>
    <message>
        <source>An address of the armed forces.</source>
        <translation>مسلح افواج کا پتہ۔</translation>
    </message>
    <message>
        <source>Belongs to a large organisation.</source>
        <translation>ایک بڑے ادارے کا ہے۔</translation>
    </message>
    <message>
        <source>The former postcode of Girobank.</source>
        <translation>Girobank کا سابق پوسٹ کوڈ۔</translation>
    </message>
    <message>
        <source>A code of NHS records: no fixed abode, not known, or abroad.</source>
        <translation>NHS ریکارڈ کا کوڈ: کوئی مستقل رہائش نہیں، معلوم نہیں، یا بیرونِ ملک۔</translation>
    </message>
    <message>
        <source>Not written like a postcode.</source>
        <translation>پوسٹ کوڈ کی طرح نہیں لکھا۔</translation>
    </message>
    <message>
        <source>No postcode is given.</source>
        <translation>کوئی پوسٹ کوڈ نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Perhaps %1.</source>
        <extracomment>%1 a postcode</extracomment>
        <translation>شاید ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>Areas in which all live postcodes of its sector lie</source>
        <translation>وہ علاقے جن میں اس کے سیکٹر کے تمام فعال پوسٹ کوڈ واقع ہیں</translation>
    </message>
    <message>
        <source>%1; its position is approximate</source>
        <extracomment>%1 how the LSOA of a postcode was found</extracomment>
        <translation>⁨%1⁩؛ اس کا محلِ وقوع تخمینی ہے</translation>
    </message>
    <message>
        <source>%1 rows in a sheet of a workbook, and there are %2; a result in CSV may have any number</source>
        <translation>ورک بک کی ایک شیٹ میں ⁨%1⁩ قطاریں آتی ہیں، اور یہاں ⁨%2⁩ ہیں؛ CSV میں نتیجے کی قطاریں جتنی بھی ہوں</translation>
    </message>
    <message>
        <source>%1 columns in a sheet of a workbook; a result in CSV may have any number</source>
        <translation>ورک بک کی ایک شیٹ میں ⁨%1⁩ کالم آتے ہیں؛ CSV میں نتیجے کے کالم جتنے بھی ہوں</translation>
    </message>
    <message>
        <source>%1 characters in a cell of a workbook; a field of a result in CSV may have any number</source>
        <translation>ورک بک کے ایک خانے میں ⁨%1⁩ حروف آتے ہیں؛ CSV میں نتیجے کی فیلڈ میں جتنے بھی ہوں</translation>
    </message>
</context>
<context>
    <name>ics::MatchDialog</name>
    <message>
        <source>How the list is understood</source>
        <translation>فہرست کیسے سمجھی گئی</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Match a list</source>
        <translation>فہرست ملائیں</translation>
    </message>
    <message>
        <source>Writes a list of postcodes (CSV or XLSX) again, with system, place, neighbourhood, council and LSOA behind every row. The list itself is not changed, and nothing leaves this computer.</source>
        <translation>پوسٹ کوڈز کی فہرست (CSV یا XLSX) دوبارہ لکھتا ہے، ہر قطار کے بعد نظام، مقام، محلے، کونسل اور LSOA کے ساتھ۔ خود فہرست نہیں بدلتی، اور کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>No list chosen yet</source>
        <translation>ابھی کوئی فہرست نہیں چنی گئی</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>&amp;Postcodes in</source>
        <translation>پوسٹ کوڈز کا کالم</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>ایڈیشن</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>The end of the name decides what is written: .csv a text, .xlsx a workbook</source>
        <translation>نام کا آخری حصہ طے کرتا ہے کہ کیا لکھا جائے: .csv متن، .xlsx ورک بک</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>%1 &quot;List&quot; or &quot;Result&quot;</extracomment>
        <translation>چنیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>All editions, side by side</source>
        <translation>تمام ایڈیشن، ساتھ ساتھ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ایڈیشن</translation>
    </message>
    <message>
        <source>Column of the postcodes</source>
        <translation>پوسٹ کوڈز کا کالم</translation>
    </message>
    <message>
        <source>&amp;Match</source>
        <translation>ملائیں</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>روکیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>اب تک ⁨%Ln⁩ قطار</numerusform>
            <numerusform>اب تک ⁨%Ln⁩ قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>فہرست پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>No column looks like postcodes; please choose one.</source>
        <translation>کوئی کالم پوسٹ کوڈز جیسا نہیں لگتا؛ براہِ کرم ایک چنیں۔</translation>
    </message>
    <message>
        <source>Reading the postcodes…</source>
        <translation>پوسٹ کوڈ پڑھے جا رہے ہیں…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written.</source>
        <translation>
            <numerusform>⁨%Ln⁩ قطار لکھی گئی۔</numerusform>
            <numerusform>⁨%Ln⁩ قطاریں لکھی گئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more fields than the first one, so what was added stands further right.</source>
        <translation>
            <numerusform>⁨%Ln⁩ قطار میں پہلی قطار سے زیادہ فیلڈ ہیں، اس لیے جو شامل کیا گیا وہ مزید آگے کے کالموں میں ہے۔</numerusform>
            <numerusform>⁨%Ln⁩ قطاروں میں پہلی قطار سے زیادہ فیلڈ ہیں، اس لیے جو شامل کیا گیا وہ مزید آگے کے کالموں میں ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>With a sheet on &amp;what the data are</source>
        <translation>ڈیٹا کی وضاحت کی شیٹ کے ساتھ</translation>
    </message>
    <message>
        <source>With a file on &amp;what the data are</source>
        <translation>ڈیٹا کی وضاحت کی فائل کے ساتھ</translation>
    </message>
    <message>
        <source>A last sheet says of which edition and date the areas are, what the columns mean, and whose data they are</source>
        <translation>آخری شیٹ بتاتی ہے کہ علاقے کس ایڈیشن اور تاریخ کے ہیں، کالموں کا کیا مطلب ہے، اور ڈیٹا کس کا ہے</translation>
    </message>
    <message>
        <source>A text beside the result, its name ending in .about.txt, says of which edition and date the areas are, what the columns mean, and whose data they are</source>
        <translation>نتیجے کے ساتھ ایک متن، جس کا نام .about.txt پر ختم ہوتا ہے، بتاتا ہے کہ علاقے کس ایڈیشن اور تاریخ کے ہیں، کالموں کا کیا مطلب ہے، اور ڈیٹا کس کا ہے</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>فہرست چنیں</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>فہرستیں (*.csv *.tsv *.txt *.xlsx);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Texts (*.csv)</source>
        <translation>متن (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>ورک بکس (*.xlsx)</translation>
    </message>
    <message>
        <source>Where to write the result</source>
        <translation>نتیجہ کہاں لکھا جائے</translation>
    </message>
</context>
<context>
    <name>ics::MatchPreview</name>
    <message>
        <source>First rows of the list</source>
        <translation>فہرست کی پہلی قطاریں</translation>
    </message>
    <message>
        <source>Headings of the list</source>
        <translation>فہرست کی سرخیاں</translation>
    </message>
</context>
<context>
    <name>ics::MeshImport</name>
    <message>
        <source>Borders</source>
        <translation>سرحدیں</translation>
    </message>
</context>
<context>
    <name>ics::MethodCard</name>
    <message>
        <source>Use this one</source>
        <translation>یہ استعمال کریں</translation>
    </message>
    <message>
        <source>Use this one: %1</source>
        <translation>یہ استعمال کریں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 · shown now</source>
        <translation>‏⁨%1⁩ · ابھی دکھایا گیا</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <extracomment>goodness of variance fit, 0 to 1</extracomment>
        <translation>موزونیت ⁨%1⁩</translation>
    </message>
    <message>
        <source>Goodness of variance fit: the share of the differences between areas that lies between the classes and not within them. 1 would be all of it.</source>
        <translation>تغیر کی موزونیت: علاقوں کے باہمی فرق کا وہ حصہ جو درجوں کے درمیان ہے، ان کے اندر نہیں۔ 1 کا مطلب ہے سارا فرق۔</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n area(s)</source>
        <translation>
            <numerusform>‏⁨%1⁩: ⁨%n⁩ علاقہ</numerusform>
            <numerusform>‏⁨%1⁩: ⁨%n⁩ علاقے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>یہ اطلاع بند کریں</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>اطلاع</translation>
    </message>
</context>
<context>
    <name>ics::OwnPlaces</name>
    <message>
        <source>no area stands in this row.</source>
        <translation>اس قطار میں کوئی علاقہ نہیں۔</translation>
    </message>
    <message>
        <source>“%1” has no place.</source>
        <translation>‏”⁨%1⁩“ کا کوئی مقام نہیں دیا گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>the name of the place has more than %n letters.</source>
        <translation>
            <numerusform>مقام کے نام میں ⁨%n⁩ سے زیادہ حرف ہیں۔</numerusform>
            <numerusform>مقام کے نام میں ⁨%n⁩ سے زیادہ حروف ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is already in line %2, and counts there.</source>
        <translation>‏”⁨%1⁩“ پہلے ہی سطر ⁨%2⁩ میں ہے، اور وہیں شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>“%1” has no small area left: other rows name all of them more finely, or earlier.</source>
        <translation>‏”⁨%1⁩“ کے لیے کوئی چھوٹا علاقہ نہیں بچا: دوسری قطاریں ان سب کو زیادہ باریکی سے، یا پہلے، بتا چکی ہیں۔</translation>
    </message>
    <message>
        <source>several areas are called “%1”; give its code.</source>
        <translation>کئی علاقوں کا نام ”⁨%1⁩“ ہے؛ اس کا کوڈ دیں۔</translation>
    </message>
    <message>
        <source>“%1” is no LSOA, MSOA, district, sub-ICB location or council.</source>
        <translation>‏”⁨%1⁩“ نہ LSOA ہے، نہ MSOA، ڈسٹرکٹ، Sub-ICB لوکیشن یا کونسل۔</translation>
    </message>
    <message>
        <source>no area has the code or name “%1”.</source>
        <translation>کسی علاقے کا کوڈ یا نام ”⁨%1⁩“ نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n small area(s) of “%1” are already in an area of the same kind, and stay there.</source>
        <translation>
            <numerusform>‏”⁨%1⁩“ کا ⁨%n⁩ چھوٹا علاقہ پہلے ہی اسی قسم کے ایک علاقے میں ہے، اور وہیں رہتا ہے۔</numerusform>
            <numerusform>‏”⁨%1⁩“ کے ⁨%n⁩ چھوٹے علاقے پہلے ہی اسی قسم کے ایک علاقے میں ہیں، اور وہیں رہتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>کالم ⁨%1⁩</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>کالم ”⁨%1⁩“</translation>
    </message>
    <message>
        <source>Areas from %1, places from %2.</source>
        <extracomment>%1 and %2 are columns: &quot;column “LSOA”&quot;</extracomment>
        <translation>علاقوں کا ماخذ: ⁨%1⁩؛ مقامات کا ماخذ: ⁨%2⁩۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>⁨%Ln⁩ قطار پڑھی گئی</numerusform>
            <numerusform>⁨%Ln⁩ قطاریں پڑھی گئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>⁨%Ln⁩ استعمال ہوئی</numerusform>
            <numerusform>⁨%Ln⁩ استعمال ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>⁨%Ln⁩ مقام</numerusform>
            <numerusform>⁨%Ln⁩ مقامات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %Ln small area(s) (LSOAs).</source>
        <translation>
            <numerusform>جس میں ⁨%Ln⁩ چھوٹا علاقہ (LSOA) ہے۔</numerusform>
            <numerusform>جن میں ⁨%Ln⁩ چھوٹے علاقے (LSOA) ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other small area(s) stay in the places that councils make within systems.</source>
        <translation>
            <numerusform>باقی ⁨%Ln⁩ چھوٹا علاقہ اسی مقام میں رہتا ہے جو نظام کے اندر کونسل سے بنتا ہے۔</numerusform>
            <numerusform>باقی ⁨%Ln⁩ چھوٹے علاقے انہی مقامات میں رہتے ہیں جو نظاموں کے اندر کونسلوں سے بنتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 the name of a file, %2 the number of a line, %3 what is wrong there</extracomment>
        <translation>‏⁨%1⁩، سطر ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>اور مزید ⁨%Ln⁩۔</numerusform>
            <numerusform>اور مزید ⁨%Ln⁩۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Pages</name>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>نقشے پر واپس (Esc)</translation>
    </message>
</context>
<context>
    <name>ics::PinChips</name>
    <message>
        <source>Pinned areas</source>
        <translation>پن شدہ علاقے</translation>
    </message>
    <message>
        <source>Add an area by name or code</source>
        <translation>نام یا کوڈ سے علاقہ شامل کریں</translation>
    </message>
    <message>
        <source>Areas that match appear while you type; Enter adds the first of them.</source>
        <translation>ملتے علاقے لکھنے کے دوران ہی آتے ہیں؛ Enter ان میں سے پہلا شامل کرتا ہے۔</translation>
    </message>
    <message>
        <source>Add any area to the comparison: type a part of its name or code</source>
        <translation>موازنے میں کوئی بھی علاقہ شامل کریں: اس کے نام یا کوڈ کا ایک حصہ لکھیں</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Areas that match</source>
        <translation>تلاش سے ملنے والے علاقے</translation>
    </message>
    <message>
        <source>Go to this area</source>
        <translation>اس علاقے پر جائیں</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>‏⁨%1⁩ کی پن ہٹائیں</translation>
    </message>
</context>
<context>
    <name>ics::Pins</name>
    <message>
        <source>England stands beside every comparison; choose a part of it to pin.</source>
        <translation>‏England ہر موازنے کے ساتھ ہوتا ہے؛ پن کرنے کے لیے اس کا کوئی حصہ چنیں۔</translation>
    </message>
    <message>
        <source>%1 was not pinned: four areas can be compared at once. Unpin one of them first.</source>
        <translation>‏⁨%1⁩ کو پن نہیں کیا گیا: ایک ساتھ چار علاقوں کا موازنہ ہو سکتا ہے۔ پہلے ان میں سے ایک کی پن ہٹائیں۔</translation>
    </message>
</context>
<context>
    <name>ics::PlaceCut</name>
    <message>
        <source>Your own file</source>
        <translation>آپ کی اپنی فائل</translation>
    </message>
    <message>
        <source>Read from this computer; it is neither sent nor kept anywhere else.</source>
        <translation>اسی کمپیوٹر سے پڑھی گئی؛ نہ کہیں بھیجی جاتی ہے نہ کہیں اور رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>%1 of the %2 small areas (LSOAs) of %3 in this system; the others are in places of your own list.</source>
        <translation>اس نظام میں ⁨%3⁩ کے ⁨%2⁩ میں سے ⁨%1⁩ چھوٹے علاقے (LSOA)؛ باقی آپ کی اپنی فہرست کے مقامات میں ہیں۔</translation>
    </message>
    <message>
        <source>%1 (rest)</source>
        <extracomment>what is left of a place when a person&apos;s own places have been taken out of it</extracomment>
        <translation>‏⁨%1⁩ (باقی)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a system, %2 a number of small areas</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 of the %2 small areas (LSOAs) of %3. The others lie in %4.</source>
        <translation>‏⁨%3⁩ کے ⁨%2⁩ میں سے ⁨%1⁩ چھوٹے علاقے (LSOA)۔ باقی ⁨%4⁩ میں ہیں۔</translation>
    </message>
    <message>
        <source>%1 (part)</source>
        <extracomment>a part of an area that lies in several systems</extracomment>
        <translation>‏⁨%1⁩ (حصہ)</translation>
    </message>
</context>
<context>
    <name>ics::PlaceSwitch</name>
    <message>
        <source>Your own places could not be had, so a place is what systems and councils have in common. %1</source>
        <translation>آپ کے اپنے مقامات حاصل نہ ہو سکے، اس لیے مقام سے مراد نظام اور کونسل کا مشترکہ حصہ ہے۔ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::PlacesDialog</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>یہ سطریں کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>What a place is</source>
        <translation>مقام سے مراد</translation>
    </message>
    <message>
        <source>Systems are made up of places, but no national list of places and their borders exists. Choose what stands for them: the tree, the map, all figures and answers follow. A place lies in one system; an area that lies in two is shown as a place in each.</source>
        <translation>نظام مقامات سے بنتے ہیں، لیکن مقامات اور ان کی سرحدوں کی کوئی قومی فہرست نہیں۔ چنیں کہ ان کی جگہ کیا لیا جائے: شجرہ، نقشہ، تمام اعداد اور جواب اسی کے مطابق ہوں گے۔ مقام ایک ہی نظام میں ہوتا ہے؛ جو علاقہ دو نظاموں میں ہو وہ ہر ایک میں الگ مقام دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>&amp;Councils within systems (usual)</source>
        <translation>نظاموں کے اندر کونسلیں (عام)</translation>
    </message>
    <message>
        <source>The part of a system within one upper-tier or unitary council, which answers for social care and public health there.</source>
        <translation>نظام کا وہ حصہ جو بالائی سطح کی یا یک سطحی (unitary) ایک کونسل کے اندر ہے، جو وہاں سوشل کیئر اور صحتِ عامہ کی ذمہ دار ہے۔</translation>
    </message>
    <message>
        <source>&amp;Sub-ICB locations</source>
        <translation>‏Sub-ICB لوکیشنز</translation>
    </message>
    <message>
        <source>The areas of NHS statistics within a system, mostly those of the former clinical commissioning groups (CCGs), by whose names they are shown.</source>
        <translation>نظام کے اندر NHS کے اعداد و شمار کے علاقے، زیادہ تر سابق clinical commissioning groups (CCGs) کے، جن کے ناموں سے یہ دکھائے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Local authority &amp;districts</source>
        <translation>لوکل اتھارٹی ڈسٹرکٹس</translation>
    </message>
    <message>
        <source>The part of a system within one district, borough or unitary council.</source>
        <translation>نظام کا وہ حصہ جو ایک ڈسٹرکٹ، بورو یا یک سطحی کونسل کے اندر ہے۔</translation>
    </message>
    <message>
        <source>Your &amp;own places, from a file</source>
        <translation>آپ کے اپنے مقامات، فائل سے</translation>
    </message>
    <message>
        <source>A CSV with two columns: an area and the name of its place. An area is an LSOA, MSOA, district, sub-ICB location or council, by its ONS or ODS code or its whole name; a finer one counts before a broader one. What the file does not name stays the part of a system within its council. The file stays on this computer.</source>
        <translation>دو کالموں والی CSV: ایک علاقہ اور اس کے مقام کا نام۔ علاقہ کوئی LSOA، MSOA، ڈسٹرکٹ، Sub-ICB لوکیشن یا کونسل ہے، اس کے ONS یا ODS کوڈ یا پورے نام سے؛ چھوٹے علاقے کو بڑے پر ترجیح ہے۔ فائل میں جس کا نام نہیں وہ اپنی کونسل کے اندر نظام کا حصہ رہتا ہے۔ فائل اسی کمپیوٹر پر رہتی ہے۔</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>ابھی کوئی فائل نہیں چنی گئی</translation>
    </message>
    <message>
        <source>File of your own places</source>
        <translation>آپ کے اپنے مقامات کی فائل</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>فائل میں کیا ہے</translation>
    </message>
    <message>
        <source>Rows that are not used, or not wholly</source>
        <translation>قطاریں جو استعمال نہیں ہوئیں، یا پوری نہیں</translation>
    </message>
    <message>
        <source>Choose the file of your places</source>
        <translation>اپنے مقامات کی فائل چنیں</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جدول بطور متن (*.csv *.tsv *.txt);;تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>‏⁨%1⁩ پڑھی جا رہی ہے…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the file:</source>
        <translation>
            <numerusform>فائل میں ⁨%n⁩ چیز دیکھنے کی ہے:</numerusform>
            <numerusform>فائل میں ⁨%n⁩ چیزیں دیکھنے کی ہیں:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file with at least one place first</source>
        <translation>پہلے ایسی فائل چنیں جس میں کم از کم ایک مقام ہو</translation>
    </message>
</context>
<context>
    <name>ics::PopulationRange</name>
    <message>
        <source>below %1</source>
        <translation>‏⁨%1⁩ سے کم</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>‏⁨%1⁩ کے اندر</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>‏⁨%1⁩ سے زیادہ</translation>
    </message>
    <message>
        <source>below both ranges</source>
        <translation>دونوں رینج سے کم</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>رینج سے کم</translation>
    </message>
    <message>
        <source>within both ranges</source>
        <translation>دونوں رینج کے اندر</translation>
    </message>
    <message>
        <source>within the range</source>
        <translation>رینج کے اندر</translation>
    </message>
    <message>
        <source>above both ranges</source>
        <translation>دونوں رینج سے زیادہ</translation>
    </message>
    <message>
        <source>above the range</source>
        <translation>رینج سے زیادہ</translation>
    </message>
    <message>
        <source>%1 registered patients: %2</source>
        <translation>‏⁨%1⁩ رجسٹرڈ مریض: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>‏⁨%1⁩ تا ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1–%2 million</source>
        <translation>‏⁨%1⁩ تا ⁨%2⁩ ملین</translation>
    </message>
    <message>
        <source>, but </source>
        <extracomment>Two verdicts, e.g. &quot;within 0.5–3 million&quot;, &quot;below 1–3 million&quot;</extracomment>
        <translation>، لیکن </translation>
    </message>
    <message>
        <source>%1 people: %2</source>
        <translation>‏⁨%1⁩ افراد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The documents differ, so each range is shown with its sources.</source>
        <translation>دستاویزات مختلف ہیں، اس لیے ہر رینج اپنے ماخذ کے ساتھ دکھائی گئی ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::PopulationStrip</name>
    <message>
        <source>%1 by residents; ▼ this one, ▽ its registered patients.</source>
        <translation>‏⁨%1⁩، رہائشیوں کے لحاظ سے؛ ▼ یہ علاقہ، ▽ اس کے رجسٹرڈ مریض۔</translation>
    </message>
    <message>
        <source>%1 by residents; ▼ this one.</source>
        <translation>‏⁨%1⁩، رہائشیوں کے لحاظ سے؛ ▼ یہ علاقہ۔</translation>
    </message>
</context>
<context>
    <name>ics::Position</name>
    <message>
        <source>The reference stands for a square of %1.</source>
        <translation>یہ گرڈ ریفرنس ⁨%1⁩ کے ایک مربعے کا ہے۔</translation>
    </message>
    <message>
        <source>How far off the position may be is more than is looked at: only what lies within %1 of it is listed.</source>
        <translation>محلِ وقوع میں ممکنہ غلطی جانچ کی حد سے زیادہ ہے: صرف وہ درج ہے جو اس سے ⁨%1⁩ کے اندر ہے۔</translation>
    </message>
    <message>
        <source>The position is good to about %1.</source>
        <translation>محلِ وقوع تقریباً ⁨%1⁩ تک درست ہے۔</translation>
    </message>
    <message>
        <source>%1 is far from Great Britain. Integrated Care Systems cover England only.</source>
        <translation>‏⁨%1⁩ برطانیہ (Great Britain) سے بہت دور ہے۔ Integrated Care Systems صرف England میں ہیں۔</translation>
    </message>
    <message>
        <source>Known by where it lies among the small areas (LSOA) of 2021, on borders at full detail.</source>
        <translation>2021 کے چھوٹے علاقوں (LSOA) میں اس کی جگہ سے معلوم، پوری تفصیل والی سرحدوں پر۔</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>محلِ وقوع</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a share, %2 a system</extracomment>
        <translation>‏⁨%2⁩ میں ⁨%1⁩</translation>
    </message>
    <message>
        <source>All of it that is in England lies in the system %1, but in more than one area of it.</source>
        <translation>اس کا جو حصہ England میں ہے وہ سب نظام ⁨%1⁩ میں ہے، لیکن اس کے ایک سے زیادہ علاقوں میں۔</translation>
    </message>
    <message>
        <source>More than one system has ground in it: %1.</source>
        <translation>اس میں ایک سے زیادہ نظاموں کی زمین ہے: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>%1 of it is at sea or outside England.</source>
        <translation>اس کا ⁨%1⁩ سمندر میں یا England سے باہر ہے۔</translation>
    </message>
    <message>
        <source>Known by the ground of it in each small area (LSOA) of 2021, on borders at full detail.</source>
        <translation>2021 کے ہر چھوٹے علاقے (LSOA) میں اس کی زمین سے معلوم، پوری تفصیل والی سرحدوں پر۔</translation>
    </message>
    <message>
        <source>The nearest place in England is %1 in the system %2, %3 away.</source>
        <extracomment>%1 a place, %2 its system, %3 a distance</extracomment>
        <translation>‏England میں قریب ترین مقام نظام ⁨%2⁩ کا ⁨%1⁩ ہے، ⁨%3⁩ دور۔</translation>
    </message>
    <message>
        <source>%1 is at sea, or outside the United Kingdom.</source>
        <translation>‏⁨%1⁩ سمندر میں ہے، یا United Kingdom سے باہر۔</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>‏⁨%1⁩ یہاں واقع ہے: ⁨%2⁩۔</translation>
    </message>
</context>
<context>
    <name>ics::Postcode</name>
    <message>
        <source>The postcode is no longer in use.</source>
        <translation>یہ پوسٹ کوڈ اب استعمال میں نہیں۔</translation>
    </message>
    <message>
        <source>likely, by its neighbours</source>
        <translation>غالباً، پڑوسی پوسٹ کوڈز سے</translation>
    </message>
    <message>
        <source>one slip away</source>
        <translation>لکھنے میں ایک غلطی کا فرق</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>پوسٹ کوڈز</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>پوسٹ کوڈ</translation>
    </message>
    <message>
        <source>Not recorded where: %1.</source>
        <extracomment>%1 a share of postcodes</extracomment>
        <translation>جگہ ریکارڈ میں نہیں: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a share, %2 a country
----------
%1 a share, %2 a system</extracomment>
        <translation>‏⁨%2⁩ میں ⁨%1⁩</translation>
    </message>
    <message>
        <source>Outside England: %1.</source>
        <translation>‏England سے باہر: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Wales</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Scotland</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Northern Ireland</translation>
    </message>
    <message>
        <source>the Channel Islands</source>
        <translation>Channel Islands</translation>
    </message>
    <message>
        <source>the Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Wales, local health boards plan and provide NHS care.</source>
        <translation>‏Integrated Care Systems صرف England میں ہیں؛ Wales میں local health boards (مقامی صحت بورڈ) NHS نگہداشت کی منصوبہ بندی کرتے اور اسے فراہم کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Scotland, regional NHS boards plan and provide care, together with councils in integration authorities.</source>
        <translation>‏Integrated Care Systems صرف England میں ہیں؛ Scotland میں علاقائی NHS بورڈ نگہداشت کی منصوبہ بندی کرتے اور اسے فراہم کرتے ہیں، integration authorities میں کونسلوں کے ساتھ مل کر۔</translation>
    </message>
    <message>
        <source>Integrated Care Systems cover England only; in Northern Ireland, the Department of Health plans care and health and social care trusts provide it.</source>
        <translation>‏Integrated Care Systems صرف England میں ہیں؛ Northern Ireland میں Department of Health نگہداشت کی منصوبہ بندی کرتا ہے اور health and social care trusts اسے فراہم کرتے ہیں۔</translation>
    </message>
    <message>
        <source>The Channel Islands are not part of the United Kingdom; the governments of Jersey and Guernsey run health services of their own.</source>
        <translation>‏Channel Islands، United Kingdom کا حصہ نہیں؛ Jersey اور Guernsey کی حکومتیں اپنی صحت کی خدمات خود چلاتی ہیں۔</translation>
    </message>
    <message>
        <source>The Isle of Man is not part of the United Kingdom; its own public body, Manx Care, provides health services there.</source>
        <translation>‏Isle of Man، United Kingdom کا حصہ نہیں؛ اس کا اپنا سرکاری ادارہ، Manx Care، وہاں صحت کی خدمات فراہم کرتا ہے۔</translation>
    </message>
    <message>
        <source>%1 is an address of the armed forces, wherever a unit is stationed, and stands for no place. Defence Medical Services look after serving personnel.</source>
        <translation>‏⁨%1⁩ مسلح افواج کا پتہ ہے، یونٹ جہاں بھی تعینات ہو، اور کسی جگہ کا نہیں۔ حاضر سروس اہلکاروں کی دیکھ بھال Defence Medical Services کرتی ہے۔</translation>
    </message>
    <message>
        <source>%1 belongs to a large organisation that receives its post under it, and stands for no place.</source>
        <translation>‏⁨%1⁩ ایک بڑے ادارے کا ہے جو اپنی ڈاک اس پر وصول کرتا ہے، اور کسی جگہ کا نہیں۔</translation>
    </message>
    <message>
        <source>%1 was the postcode of Girobank, and stands for no place.</source>
        <translation>‏⁨%1⁩، Girobank کا پوسٹ کوڈ تھا، اور کسی جگہ کا نہیں۔</translation>
    </message>
    <message>
        <source>%1 is a code that NHS records use for people with no fixed abode, with an unknown address or from abroad. It stands for no place.</source>
        <translation>‏⁨%1⁩ وہ کوڈ ہے جو NHS ریکارڈ میں ان لوگوں کے لیے استعمال ہوتا ہے جن کی کوئی مستقل رہائش نہیں، جن کا پتہ معلوم نہیں، یا جو بیرونِ ملک سے ہیں۔ یہ کسی جگہ کا نہیں۔</translation>
    </message>
    <message>
        <source>%1 is in %2, an overseas territory with health services of its own. Integrated Care Systems cover England only.</source>
        <translation>‏⁨%1⁩ یہاں واقع ہے: ⁨%2⁩، ایک سمندر پار علاقہ جس کی صحت کی خدمات اپنی ہیں۔ Integrated Care Systems صرف England میں ہیں۔</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>‏⁨%1⁩ یہاں واقع ہے: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>%1 is no longer in use. Where it was is in the system %2, in its place %3.</source>
        <translation>‏⁨%1⁩ اب استعمال میں نہیں۔ یہ جہاں تھا وہ جگہ نظام ⁨%2⁩ کے مقام ⁨%3⁩ میں ہے۔</translation>
    </message>
    <message>
        <source>%1 is in the system %2, in its place %3.</source>
        <translation>‏⁨%1⁩، نظام ⁨%2⁩ کے مقام ⁨%3⁩ میں ہے۔</translation>
    </message>
    <message>
        <source>This place has no primary care network (PCN), so there is no neighbourhood to name.</source>
        <translation>اس مقام کا کوئی پرائمری کیئر نیٹ ورک (PCN) نہیں، اس لیے بتانے کو کوئی محلہ نہیں۔</translation>
    </message>
    <message>
        <source>By a model, its neighbourhood is %1; a person&apos;s own network is that of the practice where they are registered.</source>
        <translation>ماڈل کے مطابق اس کا محلہ ⁨%1⁩ ہے؛ کسی شخص کا اپنا نیٹ ورک اس پریکٹس کا ہوتا ہے جہاں وہ رجسٹرڈ ہے۔</translation>
    </message>
    <message>
        <source>%1 is no longer in use, and where it was is not recorded.</source>
        <translation>‏⁨%1⁩ اب استعمال میں نہیں، اور یہ جہاں تھا وہ ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Its recorded position is approximate, so close to a boundary the answer may be the neighbouring area.</source>
        <translation>اس کا ریکارڈ شدہ محلِ وقوع تخمینی ہے، اس لیے سرحد کے قریب جواب پڑوسی علاقہ ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025, and from the small area (LSOA) published for this one in the National Statistics Postcode Lookup, August 2024.</source>
        <translation>اکتوبر 2025 کی پوسٹ کوڈز کی فہرست سے معلوم، اور اس چھوٹے علاقے (LSOA) سے جو اس کے لیے National Statistics Postcode Lookup، اگست 2024 میں شائع ہوا۔</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: it has moved since its small area (LSOA) was published, so the one in which its point lies now is given.</source>
        <translation>اکتوبر 2025 کی پوسٹ کوڈز کی فہرست سے معلوم: اس کا چھوٹا علاقہ (LSOA) شائع ہونے کے بعد یہ اپنی جگہ سے ہٹا ہے، اس لیے وہ علاقہ دیا گیا ہے جس میں اس کا نقطہ اب ہے۔</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: its point lies in no small area (LSOA), and the nearest one is given.</source>
        <translation>اکتوبر 2025 کی پوسٹ کوڈز کی فہرست سے معلوم: اس کا نقطہ کسی چھوٹے علاقے (LSOA) میں نہیں، اور قریب ترین دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Known from the list of postcodes of October 2025: the small area (LSOA) in which its point lies.</source>
        <translation>اکتوبر 2025 کی پوسٹ کوڈز کی فہرست سے معلوم: وہ چھوٹا علاقہ (LSOA) جس میں اس کا نقطہ ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln live postcodes begin with %1.</source>
        <translation>
            <numerusform>⁨%Ln⁩ فعال پوسٹ کوڈ ⁨%1⁩ سے شروع ہوتا ہے۔</numerusform>
            <numerusform>⁨%Ln⁩ فعال پوسٹ کوڈ ⁨%1⁩ سے شروع ہوتے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No live postcode begins with %1, but %Ln that are no longer in use do.</source>
        <translation>
            <numerusform>کوئی فعال پوسٹ کوڈ ⁨%1⁩ سے شروع نہیں ہوتا، لیکن ⁨%Ln⁩ ایسا ہے جو اب استعمال میں نہیں۔</numerusform>
            <numerusform>کوئی فعال پوسٹ کوڈ ⁨%1⁩ سے شروع نہیں ہوتا، لیکن ⁨%Ln⁩ ایسے ہیں جو اب استعمال میں نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>All are in the system %1.</source>
        <translation>سب نظام ⁨%1⁩ میں ہیں۔</translation>
    </message>
    <message>
        <source>By system: %1.</source>
        <translation>نظام کے لحاظ سے: ⁨%1⁩۔</translation>
    </message>
    <message numerus="yes">
        <source>The rest lie in %n more systems.</source>
        <translation>
            <numerusform>باقی مزید ⁨%n⁩ نظام میں ہیں۔</numerusform>
            <numerusform>باقی مزید ⁨%n⁩ نظاموں میں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in the list of October 2025: it may be newer, or mistyped. What is likely is told by where its neighbours are.</source>
        <translation>‏⁨%1⁩ اکتوبر 2025 کی فہرست میں نہیں: شاید نیا ہے، یا غلط لکھا گیا۔ غالب جواب اس کے پڑوسی پوسٹ کوڈز کی جگہ سے بتایا گیا ہے۔</translation>
    </message>
    <message>
        <source>%1 is in use, but its position is not recorded. What is likely is told by where its neighbours are.</source>
        <translation>‏⁨%1⁩ استعمال میں ہے، لیکن اس کا محلِ وقوع ریکارڈ میں نہیں۔ غالب جواب اس کے پڑوسی پوسٹ کوڈز کی جگہ سے بتایا گیا ہے۔</translation>
    </message>
    <message>
        <source>%1 is written like a postcode, but no postcode on record begins so.</source>
        <translation>‏⁨%1⁩ پوسٹ کوڈ کی طرح لکھا ہے، لیکن ریکارڈ میں کوئی پوسٹ کوڈ اس طرح شروع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>“%1” is not a postcode as it is written. Perhaps %2 is meant.</source>
        <translation>‏”⁨%1⁩“ جیسا لکھا ہے، پوسٹ کوڈ نہیں۔ شاید مراد ⁨%2⁩ ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not a postcode as it is written. Perhaps one of these is meant.</source>
        <translation>‏”⁨%1⁩“ جیسا لکھا ہے، پوسٹ کوڈ نہیں۔ شاید مراد ان میں سے کوئی ایک ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not a postcode: those are written like CM22 6QJ or M1 1AE.</source>
        <translation>‏”⁨%1⁩“ پوسٹ کوڈ نہیں: وہ CM22 6QJ یا M1 1AE کی طرح لکھے جاتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ics::PracticePicker</name>
    <message>
        <source>GP practices nearby</source>
        <translation>قریبی GP پریکٹسز</translation>
    </message>
    <message>
        <source>I am registered at %1</source>
        <translation>میں یہاں رجسٹرڈ ہوں: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::PresenterCaption</name>
    <message>
        <source>Caption</source>
        <translation>کیپشن</translation>
    </message>
</context>
<context>
    <name>ics::PresenterKeys</name>
    <message>
        <source>Put the next number: at the pointer, or in the chosen area</source>
        <translation>اگلا نمبر لگائیں: پوائنٹر پر، یا چنے ہوئے علاقے میں</translation>
    </message>
    <message>
        <source>Let a click put a number, and Backspace take the last one away</source>
        <translation>کلک سے نمبر لگے، اور Backspace سے آخری نمبر ہٹے</translation>
    </message>
    <message>
        <source>Write beside the last number</source>
        <translation>آخری نمبر کے ساتھ لکھیں</translation>
    </message>
    <message>
        <source>Take the last number away; all of them</source>
        <translation>آخری نمبر ہٹائیں؛ سب نمبر ہٹائیں</translation>
    </message>
    <message>
        <source>Delete; Shift+Delete</source>
        <translation>‏Delete؛ Shift+Delete</translation>
    </message>
    <message>
        <source>Pointer, moved by the mouse or the arrow keys</source>
        <translation>پوائنٹر، جو ماؤس یا تیر والی کیز سے چلتا ہے</translation>
    </message>
    <message>
        <source>Choose the area under the pointer</source>
        <translation>پوائنٹر کے نیچے کا علاقہ چنیں</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Make the screen black; white; any key returns</source>
        <translation>اسکرین سیاہ کریں؛ سفید کریں؛ واپسی کے لیے کوئی بھی کی دبائیں</translation>
    </message>
    <message>
        <source>B; W</source>
        <translation>‏B؛ W</translation>
    </message>
    <message>
        <source>Level; indicator; edition</source>
        <translation>سطح؛ اشاریہ؛ ایڈیشن</translation>
    </message>
    <message>
        <source>V; I; E</source>
        <translation>‏V؛ I؛ E</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>روشن یا تاریک</translation>
    </message>
    <message>
        <source>Fold or unfold the legend</source>
        <translation>کلید سمیٹیں یا کھولیں</translation>
    </message>
    <message>
        <source>Text larger; smaller</source>
        <translation>متن بڑا کریں؛ چھوٹا کریں</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up; Ctrl+Shift+Down</source>
        <translation>‏Ctrl+Shift+Up؛ Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Next and previous step of a tour</source>
        <translation>ٹور کا اگلا اور پچھلا مرحلہ</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>مقرر کے نوٹس</translation>
    </message>
    <message>
        <source>Exchange the screens</source>
        <translation>اسکرینیں آپس میں بدلیں</translation>
    </message>
    <message>
        <source>Leave presenter mode</source>
        <translation>پیشکش موڈ سے نکلیں</translation>
    </message>
    <message>
        <source>F11 or Esc</source>
        <translation>‏F11 یا Esc</translation>
    </message>
    <message>
        <source>F9 or Page Down; F8 or Page Up</source>
        <translation>‏F9 یا Page Down؛ F8 یا Page Up</translation>
    </message>
</context>
<context>
    <name>ics::PresenterNotes</name>
    <message>
        <source>&amp;Start the time again</source>
        <translation>وقت دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Speaker notes – ICS Explorer</source>
        <translation>مقرر کے نوٹس – ICS Explorer</translation>
    </message>
    <message>
        <source>Notes of the step</source>
        <translation>مرحلے کے نوٹس</translation>
    </message>
    <message>
        <source>A tour may bring notes for each step.</source>
        <translation>ٹور کے ہر مرحلے کے اپنے نوٹس ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>آپ کے اپنے نوٹس</translation>
    </message>
    <message>
        <source>Type here. It is kept until you close the program, and never stored.</source>
        <translation>یہاں لکھیں۔ یہ پروگرام بند ہونے تک رہتا ہے، اور کہیں محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Time since the beginning</source>
        <translation>آغاز سے اب تک کا وقت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اس کے بعد</translation>
    </message>
    <message>
        <source>Your &amp;own notes</source>
        <translation>آپ کے اپنے نوٹس</translation>
    </message>
    <message>
        <source>Numbers on the map</source>
        <translation>نقشے پر نمبر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کیز</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>مزید کچھ نہیں</translation>
    </message>
</context>
<context>
    <name>ics::PresenterTools</name>
    <message>
        <source>Pointer on. The arrow keys move it.</source>
        <translation>پوائنٹر آن ہے۔ تیر والی کیز اسے حرکت دیتی ہیں۔</translation>
    </message>
    <message>
        <source>Pointer off.</source>
        <translation>پوائنٹر آف ہے۔</translation>
    </message>
    <message>
        <source>A click on the map puts a number.</source>
        <translation>نقشے پر کلک سے نمبر لگتا ہے۔</translation>
    </message>
    <message>
        <source>A click on the map chooses an area.</source>
        <translation>نقشے پر کلک سے علاقہ چنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Choose an area first, or turn the pointer on with P.</source>
        <translation>پہلے کوئی علاقہ چنیں، یا P سے پوائنٹر آن کریں۔</translation>
    </message>
    <message>
        <source>There is no area here.</source>
        <translation>یہاں کوئی علاقہ نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) on the map</source>
        <translation>
            <numerusform>نقشے پر ⁨%n⁩ نمبر</numerusform>
            <numerusform>نقشے پر ⁨%n⁩ نمبر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::PresenterWindow</name>
    <message>
        <source>Presenter mode – ICS Explorer</source>
        <translation>پیشکش موڈ – ICS Explorer</translation>
    </message>
    <message>
        <source>The screen is black. Any key returns.</source>
        <translation>اسکرین سیاہ ہے۔ واپسی کے لیے کوئی بھی کی دبائیں۔</translation>
    </message>
    <message>
        <source>The screen is white. Any key returns.</source>
        <translation>اسکرین سفید ہے۔ واپسی کے لیے کوئی بھی کی دبائیں۔</translation>
    </message>
    <message>
        <source>The map is back.</source>
        <translation>نقشہ واپس آ گیا۔</translation>
    </message>
</context>
<context>
    <name>ics::Quiz</name>
    <message>
        <source>Source: %1</source>
        <translation>ماخذ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Quiz · class code %1</source>
        <extracomment>%1 what a trainer reads out so that all have the same questions</extracomment>
        <translation>کوئز · کلاس کوڈ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Answers · class code %1</source>
        <translation>جوابات · کلاس کوڈ ⁨%1⁩</translation>
    </message>
    <message>
        <source>It sets the direction for the whole area.</source>
        <translation>یہ پورے علاقے کی سمت طے کرتی ہے۔</translation>
    </message>
    <message>
        <source>It makes the large changes, and saves by doing things once for many.</source>
        <translation>یہ بڑی تبدیلیاں لاتی ہے، اور بہت سوں کے لیے کام ایک ہی بار کر کے بچت کرتی ہے۔</translation>
    </message>
    <message>
        <source>It looks after the money held in common.</source>
        <translation>یہ مشترکہ رقم سنبھالتی ہے۔</translation>
    </message>
    <message>
        <source>It brings hospitals, councils and networks of practices together.</source>
        <translation>یہ ہسپتالوں، کونسلوں اور پریکٹسز کے نیٹ ورکس کو اکٹھا کرتی ہے۔</translation>
    </message>
    <message>
        <source>It develops care that acts before people fall ill.</source>
        <translation>یہ ایسی نگہداشت کو فروغ دیتی ہے جو لوگوں کے بیمار ہونے سے پہلے کام کرے۔</translation>
    </message>
    <message>
        <source>It may be a town, a district or a borough.</source>
        <translation>یہ کوئی قصبہ، ڈسٹرکٹ یا بورو ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>GP practices work together with community services and social care.</source>
        <translation>‏GP پریکٹسز کمیونٹی خدمات اور سوشل کیئر کے ساتھ مل کر کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>It is the area of one primary care network.</source>
        <translation>یہ ایک پرائمری کیئر نیٹ ورک کا علاقہ ہے۔</translation>
    </message>
    <message>
        <source>It is said to have %1 people.</source>
        <extracomment>%1 &quot;30,000–50,000&quot; or &quot;1–3 million&quot;</extracomment>
        <translation>کہا جاتا ہے کہ اس میں ⁨%1⁩ افراد ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Find it on the map</source>
        <translation>نقشے پر تلاش کریں</translation>
    </message>
    <message>
        <source>Name the area</source>
        <translation>علاقے کا نام بتائیں</translation>
    </message>
    <message>
        <source>Which level does this</source>
        <translation>یہ کون سی سطح کرتی ہے</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>کس کی نشست کہاں</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>کیا بدلا</translation>
    </message>
    <message>
        <source>The law requires it</source>
        <translation>قانون اسے لازم کرتا ہے</translation>
    </message>
    <message>
        <source>NHS England’s policy expects it</source>
        <translation>‏NHS England کی پالیسی میں اس کی توقع ہے</translation>
    </message>
    <message>
        <source>The partnership may add it</source>
        <translation>پارٹنرشپ اسے شامل کر سکتی ہے</translation>
    </message>
    <message>
        <source>Integrated Care Board (ICB)</source>
        <translation>Integrated Care Board (ICB)</translation>
    </message>
    <message>
        <source>Integrated Care Partnership (ICP)</source>
        <translation>Integrated Care Partnership (ICP)</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>علاقہ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>‏⁨%1⁩ کہاں ہے؟</translation>
    </message>
    <message>
        <source>What is the marked area called?</source>
        <translation>نشان زدہ علاقے کا نام کیا ہے؟</translation>
    </message>
    <message>
        <source>%1 has %2 people. %3: %4.</source>
        <extracomment>%1 an area, %2 a number of people, %3 &quot;NHS region&quot; or &quot;Systems&quot;, %4 names</extracomment>
        <translation>‏⁨%1⁩ میں ⁨%2⁩ افراد ہیں۔ ⁨%3⁩: ⁨%4⁩۔</translation>
    </message>
    <message>
        <source>Which level is this?</source>
        <translation>یہ کون سی سطح ہے؟</translation>
    </message>
    <message>
        <source>One of them is %1.</source>
        <translation>ان میں سے ایک ⁨%1⁩ ہے۔</translation>
    </message>
    <message>
        <source>Why may they sit on the %1?</source>
        <translation>یہ ⁨%1⁩ میں کس بنا پر بیٹھ سکتے ہیں؟</translation>
    </message>
    <message>
        <source>On which body is this seat?</source>
        <translation>یہ نشست کس ادارے میں ہے؟</translation>
    </message>
    <message>
        <source>It is a seat of the %1.</source>
        <translation>یہ ⁨%1⁩ کی نشست ہے۔</translation>
    </message>
    <message>
        <source>Which system’s partnership has a seat for this council?</source>
        <translation>کس نظام کی پارٹنرشپ میں اس کونسل کی نشست ہے؟</translation>
    </message>
    <message>
        <source>By law each council with social care duties in an area appoints a member. %1 lies in %2.</source>
        <translation>قانون کے مطابق علاقے کی سوشل کیئر کی ذمہ دار ہر کونسل ایک رکن مقرر کرتی ہے۔ ⁨%1⁩ یہاں واقع ہے: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>This system has closed. Which of these has looked after people there since %1?</source>
        <translation>یہ نظام بند ہو چکا ہے۔ ⁨%1⁩ سے وہاں کے لوگوں کی ذمہ داری ان میں سے کس کے پاس ہے؟</translation>
    </message>
    <message>
        <source>This system opened on %1. Which former system is part of it?</source>
        <extracomment>%1 a date</extracomment>
        <translation>یہ نظام ⁨%1⁩ کو قائم ہوا۔ کون سا سابق نظام اس کا حصہ ہے؟</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>⁨%n⁩ سوال</numerusform>
            <numerusform>⁨%n⁩ سوال</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by ICS Explorer from the edition of %1 (%2), atlas %3. Another atlas may give other questions.</source>
        <extracomment>%1 &quot;April 2026&quot;, %2 &quot;in force since 1 April 2026&quot;, %3 a few letters that tell one atlas from another</extracomment>
        <translation>‏ICS Explorer نے ⁨%1⁩ کے ایڈیشن (⁨%2⁩) اور اٹلس ⁨%3⁩ سے بنایا۔ کسی اور اٹلس سے سوال مختلف ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Another area</source>
        <translation>کوئی اور علاقہ</translation>
    </message>
    <message>
        <source>The marked area</source>
        <translation>نشان زدہ علاقہ</translation>
    </message>
    <message>
        <source>Map of the question</source>
        <translation>سوال کا نقشہ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>%1 · page %2 of %3</source>
        <extracomment>%1 the title, %2 and %3 numbers</extracomment>
        <translation>‏⁨%1⁩ · صفحہ ⁨%2⁩ از ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>ics::QuizAsk</name>
    <message>
        <source>Choose one of the areas with a letter.</source>
        <translation>حرف والے علاقوں میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>جن سوالوں کے جواب دیے گئے</translation>
    </message>
    <message>
        <source>About your answer</source>
        <translation>آپ کے جواب کے بارے میں</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>%1 and %2 numbers, %3 &quot;Name the area&quot;</extracomment>
        <translation>سوال ⁨%1⁩ از ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>Click on the map, or press a letter.</source>
        <translation>نقشے پر کلک کریں، یا کوئی حرف دبائیں۔</translation>
    </message>
    <message>
        <source>Press a letter, or click.</source>
        <translation>کوئی حرف دبائیں، یا کلک کریں۔</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>درست جواب۔</translation>
    </message>
    <message>
        <source>Not right. The answer is %1.</source>
        <translation>درست نہیں۔ جواب ہے: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ماخذ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>دکھائیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Leaves the quiz for the map; F4 comes back to this question</source>
        <translation>کوئز چھوڑ کر نقشے پر جاتا ہے؛ F4 سے اسی سوال پر واپسی</translation>
    </message>
    <message>
        <source>&amp;See the result</source>
        <translation>نتیجہ دیکھیں</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>اگلا سوال</translation>
    </message>
    <message>
        <source>Enter goes on</source>
        <translation>‏Enter سے آگے بڑھیں</translation>
    </message>
</context>
<context>
    <name>ics::QuizChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a choice: its letter and its words</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Press %1 or %2</source>
        <extracomment>%1 a letter, %2 a digit</extracomment>
        <translation>‏⁨%1⁩ یا ⁨%2⁩ دبائیں</translation>
    </message>
    <message>
        <source>The right answer</source>
        <translation>درست جواب</translation>
    </message>
    <message>
        <source>Your answer, not right</source>
        <translation>آپ کا جواب، درست نہیں</translation>
    </message>
</context>
<context>
    <name>ics::QuizResult</name>
    <message>
        <source>&amp;Again with these questions</source>
        <translation>انہی سوالوں کے ساتھ دوبارہ</translation>
    </message>
    <message>
        <source>Other &amp;questions</source>
        <translation>دوسرے سوال</translation>
    </message>
    <message>
        <source>Change the &amp;settings</source>
        <translation>ترتیبات بدلیں</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>سوال اور جواب</translation>
    </message>
    <message>
        <source>The same class code from the first question</source>
        <translation>وہی کلاس کوڈ، پہلے سوال سے</translation>
    </message>
    <message>
        <source>A new class code with the same settings</source>
        <translation>نیا کلاس کوڈ، وہی ترتیبات</translation>
    </message>
    <message>
        <source>Back to kinds, number, edition and code</source>
        <translation>سوالوں کی قسم، تعداد، ایڈیشن اور کوڈ پر واپس</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <extracomment>%1 and %2 numbers</extracomment>
        <translation>‏⁨%2⁩ میں سے ⁨%1⁩ درست</translation>
    </message>
    <message>
        <source>Class code %1</source>
        <translation>کلاس کوڈ ⁨%1⁩</translation>
    </message>
    <message>
        <source>This score is not saved anywhere.</source>
        <translation>یہ اسکور کہیں محفوظ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>درست: ⁨%1⁩</translation>
    </message>
    <message>
        <source>You chose %1. Right is %2.</source>
        <translation>آپ نے چنا: ⁨%1⁩۔ درست جواب: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Show me: %1</source>
        <translation>دکھائیں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Leaves the quiz for the map; F4 comes back</source>
        <translation>کوئز چھوڑ کر نقشے پر جاتا ہے؛ F4 سے واپسی</translation>
    </message>
</context>
<context>
    <name>ics::QuizSheetBar</name>
    <message>
        <source>With the ans&amp;wers</source>
        <translation>جوابات کے ساتھ</translation>
    </message>
    <message>
        <source>Sa&amp;ve the sheet as PDF…</source>
        <translation>پرچہ PDF میں محفوظ کریں…</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>پرچہ پرنٹ کریں…</translation>
    </message>
    <message>
        <source>The answers stand on pages of their own, after the questions.</source>
        <translation>جوابات سوالوں کے بعد، الگ صفحات پر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>These questions on paper, for a class without computers</source>
        <translation>یہی سوال کاغذ پر، بغیر کمپیوٹر والی کلاس کے لیے</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>پرچہ محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>‏PDF دستاویز (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>محفوظ ہو گیا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>پرنٹر کو بھیج دیا گیا۔</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>پرچہ تیار ہو رہا ہے…</translation>
    </message>
</context>
<context>
    <name>ics::QuizStart</name>
    <message>
        <source>How well do you know the systems?</source>
        <translation>آپ نظاموں کو کتنا جانتے ہیں؟</translation>
    </message>
    <message>
        <source>The questions are made from the atlas. The same class code gives everybody the same ones.</source>
        <translation>سوال اٹلس سے بنتے ہیں۔ ایک ہی کلاس کوڈ سے سب کو ایک جیسے سوال ملتے ہیں۔</translation>
    </message>
    <message>
        <source>Number of questions</source>
        <translation>سوالوں کی تعداد</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>ایڈیشن</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>&amp;Another code</source>
        <translation>دوسرا کوڈ</translation>
    </message>
    <message>
        <source>&amp;Start the quiz</source>
        <translation>کوئز شروع کریں</translation>
    </message>
    <message>
        <source>Your score stays in memory: it is never saved, and is gone when the window closes.</source>
        <translation>آپ کا اسکور صرف میموری میں رہتا ہے: یہ کبھی محفوظ نہیں ہوتا، اور ونڈو بند ہونے پر ختم ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>Begins with the first question (Enter)</source>
        <translation>پہلے سوال سے شروع کرتا ہے (Enter)</translation>
    </message>
    <message>
        <source>Kinds of question</source>
        <translation>سوالوں کی قسمیں</translation>
    </message>
    <message>
        <source>Ask questions of this kind</source>
        <translation>اس قسم کے سوال پوچھیں</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>کیا پوچھا جائے</translation>
    </message>
    <message>
        <source>How many questions</source>
        <translation>کتنے سوال</translation>
    </message>
    <message>
        <source>The date whose systems are asked for</source>
        <translation>وہ تاریخ جس کے نظاموں کے بارے میں پوچھا جائے</translation>
    </message>
    <message>
        <source>All of England, or one NHS region or system only</source>
        <translation>پورا England، یا صرف ایک NHS ریجن یا نظام</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>ایڈیشن</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>کلاس کوڈ</translation>
    </message>
    <message>
        <source>Read it out, or type the one you were given: it sets everything above.</source>
        <translation>اسے پڑھ کر سنائیں، یا جو کوڈ آپ کو ملا وہ لکھیں: اوپر کا سب کچھ اسی سے طے ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Other questions with the same settings</source>
        <translation>انہی ترتیبات کے ساتھ دوسرے سوال</translation>
    </message>
</context>
<context>
    <name>ics::ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>⁨%1⁩ km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>⁨%1⁩ m</translation>
    </message>
</context>
<context>
    <name>ics::SearchField</name>
    <message>
        <source>Search postcode, place, organisation, code or position…</source>
        <translation>پوسٹ کوڈ، مقام، ادارہ، کوڈ یا محلِ وقوع تلاش کریں…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش</translation>
    </message>
    <message>
        <source>A postcode, the name of a place or organisation, a code, a grid reference or a latitude and longitude. Answers appear while you type; the down arrow leads to them.</source>
        <translation>پوسٹ کوڈ، کسی جگہ یا ادارے کا نام، کوڈ، گرڈ ریفرنس، یا عرض بلد اور طول بلد۔ جواب لکھنے کے دوران ہی آتے ہیں؛ نیچے والا تیر ان تک لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>Search (Ctrl+F). What you type stays on this computer.</source>
        <translation>تلاش (Ctrl+F)۔ آپ جو لکھتے ہیں وہ اسی کمپیوٹر پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>No area or body has that name. To read about it:</source>
        <translation>کسی علاقے یا ادارے کا یہ نام نہیں۔ اس کے بارے میں پڑھیں:</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try a whole postcode, a town or council, or a code.</source>
        <translation>‏”⁨%1⁩“ کے لیے کچھ نہیں ملا۔ پورا پوسٹ کوڈ، کوئی قصبہ یا کونسل، یا کوڈ آزمائیں۔</translation>
    </message>
</context>
<context>
    <name>ics::SearchPopup</name>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Answers to the search</source>
        <translation>تلاش کے جوابات</translation>
    </message>
</context>
<context>
    <name>ics::SeatChart</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Seat %1 of %2. %3</source>
        <translation>‏⁨%2⁩ میں سے نشست ⁨%1⁩۔ ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) and roles. Arrow keys step through them.</source>
        <translation>
            <numerusform>⁨%n⁩ نشست اور کردار۔ تیر والی کیز سے ان پر باری باری جائیں۔</numerusform>
            <numerusform>⁨%n⁩ نشستیں اور کردار۔ تیر والی کیز سے ان پر باری باری جائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>by law</source>
        <translation>قانون کے مطابق</translation>
    </message>
    <message>
        <source>by policy</source>
        <translation>پالیسی کے مطابق</translation>
    </message>
    <message>
        <source>may be added</source>
        <translation>شامل کیے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>no seat of its own</source>
        <translation>اپنی کوئی نشست نہیں</translation>
    </message>
</context>
<context>
    <name>ics::SeatDetails</name>
    <message>
        <source>Legal reference: %1
Source: %2
Evidence: %3</source>
        <translation>قانونی حوالہ: ⁨%1⁩
ماخذ: ⁨%2⁩
ثبوت: ⁨%3⁩</translation>
    </message>
    <message>
        <source>Appointed by</source>
        <translation>مقرر کرنے والا</translation>
    </message>
    <message>
        <source>Bodies that nominate: %1</source>
        <translation>نامزد کرنے والے ادارے: ⁨%1⁩</translation>
    </message>
    <message>
        <source>May nominate: %1</source>
        <translation>نامزد کر سکتے ہیں: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::SecondSelector</name>
    <message>
        <source>Second indicator</source>
        <translation>دوسرا اشاریہ</translation>
    </message>
    <message>
        <source>Show a second indicator together with the first, each in thirds</source>
        <translation>پہلے کے ساتھ دوسرا اشاریہ دکھائیں، ہر ایک تہائیوں میں</translation>
    </message>
    <message>
        <source>And with: nothing else</source>
        <translation>اور ساتھ: کچھ نہیں</translation>
    </message>
    <message>
        <source>And with: %1</source>
        <translation>اور ساتھ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ics::Session</name>
    <message>
        <source>%1 is not a place by this choice. %2, with most of its people, is shown.</source>
        <translation>‏⁨%1⁩ اس انتخاب میں مقام نہیں۔ ⁨%2⁩ دکھایا گیا ہے، جس میں اس کے زیادہ تر لوگ ہیں۔</translation>
    </message>
</context>
<context>
    <name>ics::SidePane</name>
    <message>
        <source>Areas</source>
        <translation>علاقے</translation>
    </message>
    <message>
        <source>Tree or table</source>
        <translation>شجرہ یا جدول</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرہ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The whole structure</source>
        <translation>پوری ساخت</translation>
    </message>
    <message>
        <source>The areas on the map with their figures</source>
        <translation>نقشے کے علاقے اپنے اعداد کے ساتھ</translation>
    </message>
</context>
<context>
    <name>ics::SimilarAreas</name>
    <message>
        <source>%1 (more)</source>
        <extracomment>%1 an indicator, of which the other area has more</extracomment>
        <translation>‏⁨%1⁩ (زیادہ)</translation>
    </message>
    <message>
        <source>%1 (less)</source>
        <translation>‏⁨%1⁩ (کم)</translation>
    </message>
    <message numerus="yes">
        <source>Nearest of the other %1 of the edition of %2 in %n indicator(s), each in standard deviations of that level: 0 would be no difference at all.</source>
        <translation>
            <numerusform>‏⁨%2⁩ کے ایڈیشن کے دوسرے علاقوں (⁨%1⁩) میں سے ⁨%n⁩ اشاریے میں قریب ترین؛ فرق اس سطح کے معیاری انحراف میں ہے: 0 کا مطلب ہے کوئی فرق نہیں۔</numerusform>
            <numerusform>‏⁨%2⁩ کے ایڈیشن کے دوسرے علاقوں (⁨%1⁩) میں سے ⁨%n⁩ اشاریوں میں قریب ترین؛ ہر فرق اس سطح کے معیاری انحراف میں ہے: 0 کا مطلب ہے کوئی فرق نہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because nothing is recorded for %1 or all are the same: %2.</source>
        <translation>چھوڑے گئے اشاریے، کیونکہ ⁨%1⁩ کے لیے کچھ ریکارڈ میں نہیں یا سب برابر ہیں: ⁨%2⁩۔</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack(s) some of the figures and is compared in the others, if in half of them at least.</source>
        <translation>
            <numerusform>ان میں سے ⁨%n⁩ علاقے کے کچھ اعداد موجود نہیں؛ اس کا موازنہ باقی اعداد میں ہوتا ہے، بشرطیکہ کم از کم آدھے موجود ہوں۔</numerusform>
            <numerusform>ان میں سے ⁨%n⁩ علاقوں کے کچھ اعداد موجود نہیں؛ ان کا موازنہ باقی اعداد میں ہوتا ہے، بشرطیکہ کم از کم آدھے موجود ہوں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::SimilarDialog</name>
    <message>
        <source>&amp;Pin</source>
        <translation>پن کریں</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>اس پر جائیں</translation>
    </message>
    <message>
        <source>&amp;Compare with the nearest</source>
        <translation>قریب ترین سے موازنہ کریں</translation>
    </message>
    <message>
        <source>Areas like %1</source>
        <translation>‏⁨%1⁩ جیسے علاقے</translation>
    </message>
    <message>
        <source>The most similar areas, nearest first</source>
        <translation>سب سے زیادہ ملتے علاقے، قریب ترین پہلے</translation>
    </message>
    <message>
        <source>Enter goes to an area, Space pins it.</source>
        <translation>‏Enter سے علاقے پر جائیں، Space سے اسے پن کریں۔</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>جدول کے کالم</translation>
    </message>
    <message>
        <source>Indicators that are compared</source>
        <translation>موازنے کے اشاریے</translation>
    </message>
    <message>
        <source>Compared &amp;by</source>
        <translation>موازنے کی بنیاد</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>عام اشاریے</translation>
    </message>
    <message>
        <source>One indicator for each concept, none of them a part of another</source>
        <translation>ہر تصور کا ایک اشاریہ، کوئی دوسرے کا حصہ نہیں</translation>
    </message>
    <message>
        <source>Rates and scores only: by counts, areas would be alike because they are equally large.</source>
        <translation>صرف شرحیں اور اسکور: تعداد کے لحاظ سے علاقے صرف برابر بڑے ہونے کی وجہ سے ملتے۔</translation>
    </message>
    <message>
        <source>Pin the chosen area for comparison (Space)</source>
        <translation>چنا گیا علاقہ موازنے کے لیے پن کریں (Space)</translation>
    </message>
    <message>
        <source>Show the chosen area in tree, map and details (Enter)</source>
        <translation>چنا گیا علاقہ شجرے، نقشے اور تفصیلات میں دکھائیں (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Nothing can be compared: choose indicators that are recorded for this area.</source>
        <translation>کوئی موازنہ نہیں ہو سکتا: وہ اشاریے چنیں جو اس علاقے کے لیے ریکارڈ میں ہیں۔</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>پن ہٹائیں</translation>
    </message>
    <message>
        <source>Four areas are pinned already: unpin one of them first</source>
        <translation>چار علاقے پہلے ہی پن شدہ ہیں: پہلے ان میں سے ایک کی پن ہٹائیں</translation>
    </message>
</context>
<context>
    <name>ics::SimilarModel</name>
    <message numerus="yes">
        <source>%1 standard deviations, from %n indicator(s)</source>
        <translation>
            <numerusform>⁨%1⁩ معیاری انحراف، ⁨%n⁩ اشاریے سے</numerusform>
            <numerusform>⁨%1⁩ معیاری انحراف، ⁨%n⁩ اشاریوں سے</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Distance in standard deviations: 0 is no difference</source>
        <translation>فرق، معیاری انحراف میں: 0 کا مطلب ہے کوئی فرق نہیں</translation>
    </message>
    <message>
        <source>Most alike in</source>
        <translation>سب سے زیادہ مشابہ</translation>
    </message>
    <message>
        <source>Most different in</source>
        <translation>سب سے زیادہ مختلف</translation>
    </message>
</context>
<context>
    <name>ics::StatePage</name>
    <message>
        <source>The atlas is made when the application is built and lies beside the program. Build the application again, or choose the file if it lies elsewhere.</source>
        <translation>اٹلس ایپلیکیشن بناتے وقت بنتا ہے اور پروگرام کے ساتھ رکھا ہوتا ہے۔ ایپلیکیشن دوبارہ بنائیں، یا اگر فائل کہیں اور ہے تو اسے چنیں۔</translation>
    </message>
    <message>
        <source>Install the newer version of ICS Explorer that the atlas was made for.</source>
        <translation>‏ICS Explorer کا وہ نیا ورژن انسٹال کریں جس کے لیے یہ اٹلس بنا ہے۔</translation>
    </message>
    <message>
        <source>Build the application again: that makes an atlas of the right version.</source>
        <translation>ایپلیکیشن دوبارہ بنائیں: اس سے درست ورژن کا اٹلس بنتا ہے۔</translation>
    </message>
    <message>
        <source>Choose a file named atlas.sqlite that ICS Explorer has made.</source>
        <translation>‏atlas.sqlite نام کی فائل چنیں جو ICS Explorer نے بنائی ہو۔</translation>
    </message>
    <message>
        <source>The file may have been damaged on its way. Build the application again, or copy the file once more. Nothing of your own is lost.</source>
        <translation>ہو سکتا ہے فائل راستے میں خراب ہوئی ہو۔ ایپلیکیشن دوبارہ بنائیں، یا فائل ایک بار پھر کاپی کریں۔ آپ کی اپنی کوئی چیز ضائع نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>دوسری فائل چنیں…</translation>
    </message>
    <message>
        <source>Opening the atlas</source>
        <translation>اٹلس کھولنا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>دوسری فائل چنیں</translation>
    </message>
    <message>
        <source>Opening the atlas…</source>
        <translation>اٹلس کھولا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Boundaries, two editions, organisations and every English postcode.</source>
        <translation>سرحدیں، دو ایڈیشن، ادارے اور England کا ہر پوسٹ کوڈ۔</translation>
    </message>
    <message>
        <source>The atlas cannot be opened</source>
        <translation>اٹلس کھولا نہیں جا سکتا</translation>
    </message>
</context>
<context>
    <name>ics::StatusLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Edition %1: %2, %3</source>
        <translation>ایڈیشن ⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>ics::StripPlot</name>
    <message>
        <source>Population beside all areas of the level</source>
        <translation>آبادی، اس سطح کے تمام علاقوں کے مقابل</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <extracomment>%1 the name of an area</extracomment>
        <translation>‏⁨%1⁩: ⁨%2⁩ افراد</translation>
    </message>
    <message>
        <source>Range of %1: %2.</source>
        <translation>رینج ⁨%1⁩: ⁨%2⁩۔</translation>
    </message>
    <message>
        <source>Keys: Left and Right step from area to area, Enter goes there.</source>
        <translation>کیز: Left اور Right سے ایک علاقے سے دوسرے پر جائیں، Enter سے وہاں پہنچیں۔</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million</comment>
        <translation>‏⁨%1⁩ ملین</translation>
    </message>
</context>
<context>
    <name>ics::SystemChooser</name>
    <message>
        <source>&amp;Move</source>
        <translation>منتقل کریں</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>ضم کریں</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a system, %2 how many people it has and whether it is next door</extracomment>
        <translation>‏⁨%1⁩ ‏· ⁨%2⁩</translation>
    </message>
    <message>
        <source>Search in the systems</source>
        <translation>نظاموں میں تلاش کریں</translation>
    </message>
    <message>
        <source>Systems, neighbours first</source>
        <translation>نظام، پہلے پڑوسی</translation>
    </message>
    <message>
        <source>Systems to tick, neighbours first</source>
        <translation>نشان لگانے کے لیے نظام، پہلے پڑوسی</translation>
    </message>
    <message>
        <source>What they &amp;become is called</source>
        <translation>ان سے بننے والے نظام کا نام</translation>
    </message>
    <message>
        <source>Name of the merged system</source>
        <translation>ضم شدہ نظام کا نام</translation>
    </message>
    <message>
        <source>Tick at least one system.</source>
        <translation>کم از کم ایک نظام پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>No system has this name.</source>
        <translation>اس نام کا کوئی نظام نہیں۔</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>اسے نام دیں۔</translation>
    </message>
    <message>
        <source>Another system has this name.</source>
        <translation>یہ نام کسی اور نظام کا ہے۔</translation>
    </message>
</context>
<context>
    <name>ics::Teaching</name>
    <message>
        <source>The tour was left. Resume it with F3 after the exercise.</source>
        <translation>ٹور چھوڑ دیا گیا ہے۔ مشق کے بعد F3 سے اسے جاری رکھیں۔</translation>
    </message>
</context>
<context>
    <name>ics::TermButton</name>
    <message>
        <source>What does “%1” mean?</source>
        <translation>“⁨%1⁩” کا کیا مطلب ہے؟</translation>
    </message>
</context>
<context>
    <name>ics::TermTip</name>
    <message>
        <source>&amp;Read more</source>
        <translation>مزید پڑھیں</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>اس کا مطلب</translation>
    </message>
    <message>
        <source>The whole text on the page to learn from</source>
        <translation>مکمل متن سیکھنے کے صفحے پر</translation>
    </message>
</context>
<context>
    <name>ics::TermsHere</name>
    <message>
        <source>&amp;Read more</source>
        <translation>مزید پڑھیں</translation>
    </message>
    <message>
        <source>Terms in this part of the window</source>
        <translation>ونڈو کے اس حصے کی اصطلاحات</translation>
    </message>
    <message>
        <source>The whole text on the page to learn from</source>
        <translation>مکمل متن سیکھنے کے صفحے پر</translation>
    </message>
    <message>
        <source>No term stands here that the application explains. F2 opens all of them.</source>
        <translation>یہاں ایسی کوئی اصطلاح نہیں جسے یہ ایپلیکیشن سمجھاتی ہو۔ F2 سے سب اصطلاحات کھلتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>ics::Timeline</name>
    <message>
        <source>“%1” is no kind of event</source>
        <translation>‏”⁨%1⁩“ واقعے کی کوئی قسم نہیں</translation>
    </message>
    <message>
        <source>“%1” is no date</source>
        <translation>‏”⁨%1⁩“ کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>اس کی کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>منصوبہ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, as planned</source>
        <translation>‏⁨%1⁩، منصوبے کے مطابق</translation>
    </message>
    <message>
        <source>%1 (planned: %2)</source>
        <translation>‏⁨%1⁩ (منصوبہ: ⁨%2⁩)</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>منصوبہ</translation>
    </message>
    <message>
        <source>Bodies begin or end</source>
        <translation>اداروں کا آغاز یا اختتام</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>سرکاری رہنمائی</translation>
    </message>
    <message>
        <source>the key occurs twice</source>
        <translation>شناختی نام دو بار ہے</translation>
    </message>
</context>
<context>
    <name>ics::TimelinePage</name>
    <message>
        <source>Hollow: planned; what came is not recorded</source>
        <translation>خالی نشان: منصوبہ تھا؛ کیا ہوا، ریکارڈ میں نہیں</translation>
    </message>
    <message>
        <source>Key of the signs: %1</source>
        <translation>نشانوں کی کلید: ⁨%1⁩</translation>
    </message>
    <message>
        <source>See it on the map</source>
        <translation>نقشے پر دیکھیں</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>دیکھیں کیا بدلا</translation>
    </message>
    <message>
        <source>Events of the reforms, planned and actual</source>
        <translation>اصلاحات کے واقعات، منصوبے میں اور حقیقت میں</translation>
    </message>
    <message>
        <source>Shows the map of the edition that began then</source>
        <translation>اس ایڈیشن کا نقشہ دکھاتا ہے جو تب شروع ہوا</translation>
    </message>
    <message>
        <source>Opens the page on what changed between the editions (Ctrl+5)</source>
        <translation>وہ صفحہ کھولتا ہے جو دکھاتا ہے کہ ایڈیشنوں کے درمیان کیا بدلا (Ctrl+5)</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>ماخذ:</translation>
    </message>
</context>
<context>
    <name>ics::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>مینو (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مینو</translation>
    </message>
</context>
<context>
    <name>ics::TourBar</name>
    <message>
        <source>The step before (F8)</source>
        <translation>پچھلا مرحلہ (F8)</translation>
    </message>
    <message>
        <source>The next step (F9)</source>
        <translation>اگلا مرحلہ (F9)</translation>
    </message>
    <message>
        <source>Leave the tour; it can be resumed (F3)</source>
        <translation>ٹور چھوڑیں؛ اسے بعد میں جاری رکھا جا سکتا ہے (F3)</translation>
    </message>
    <message>
        <source>Back (F8)</source>
        <translation>پیچھے (F8)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Leave (F3)</source>
        <translation>چھوڑیں (F3)</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>ٹور چھوڑیں</translation>
    </message>
    <message>
        <source>Next (F9)</source>
        <translation>آگے (F9)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>مرحلہ ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
        <source>Finish (F9)</source>
        <translation>ختم کریں (F9)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ics::TourDialog</name>
    <message>
        <source>Shown &amp;with</source>
        <translation>دکھانے کا علاقہ</translation>
    </message>
    <message>
        <source>Guided tours</source>
        <translation>گائیڈڈ ٹورز</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>ٹورز</translation>
    </message>
    <message>
        <source>The area that the tour is shown with</source>
        <translation>وہ علاقہ جس کے ساتھ ٹور دکھایا جائے</translation>
    </message>
    <message>
        <source>For another place or neighbourhood, choose it in the window first</source>
        <translation>کسی اور مقام یا محلے کے لیے، پہلے اسے ونڈو میں چنیں</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>فائل میں کیا غلط ہے</translation>
    </message>
    <message>
        <source>Cop&amp;y these lines</source>
        <translation>یہ سطریں کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Open a tour…</source>
        <translation>ٹور کھولیں…</translation>
    </message>
    <message>
        <source>A tour that someone has written: one JSON file</source>
        <translation>کسی کا لکھا ہوا ٹور: ایک JSON فائل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>%1, on screen now</source>
        <translation>‏⁨%1⁩، ابھی اسکرین پر</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>⁨%n⁩ مرحلہ</numerusform>
            <numerusform>⁨%n⁩ مراحل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume at step %1 of %2</source>
        <translation>مرحلہ ⁨%1⁩ از ⁨%2⁩ سے جاری رکھیں</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>%1, as the tour was written</source>
        <translation>‏⁨%1⁩، جیسا ٹور لکھا گیا</translation>
    </message>
    <message>
        <source>Open a tour</source>
        <translation>ٹور کھولیں</translation>
    </message>
    <message>
        <source>Tour (*.json)</source>
        <translation>ٹور (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>‏”⁨%1⁩“ استعمال نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>Left at step %1 of %2</source>
        <translation>مرحلہ ⁨%1⁩ از ⁨%2⁩ پر چھوڑا گیا</translation>
    </message>
</context>
<context>
    <name>ics::TourReader</name>
    <message>
        <source>“%1” has %2 characters, %3 at most</source>
        <translation>‏”⁨%1⁩“ میں ⁨%2⁩ حروف ہیں، زیادہ سے زیادہ ⁨%3⁩ کی گنجائش ہے</translation>
    </message>
    <message>
        <source>“%1” has %2 words, %3 at most</source>
        <translation>‏”⁨%1⁩“ میں ⁨%2⁩ الفاظ ہیں، زیادہ سے زیادہ ⁨%3⁩ کی گنجائش ہے</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2”; known are: %3</source>
        <translation>‏”⁨%1⁩“ بطور ”⁨%2⁩“ معلوم نہیں؛ معلوم یہ ہیں: ⁨%3⁩</translation>
    </message>
    <message>
        <source>the field “%1” stands twice</source>
        <translation>فیلڈ ”⁨%1⁩“ دو بار موجود ہے</translation>
    </message>
    <message>
        <source>this program reads format 1</source>
        <translation>یہ پروگرام فارمیٹ 1 پڑھتا ہے</translation>
    </message>
    <message>
        <source>a key is made of small letters, digits and hyphens</source>
        <translation>شناختی نام چھوٹے انگریزی حروف، ہندسوں اور ہائفن سے بنتا ہے</translation>
    </message>
    <message>
        <source>a tour needs at least one step</source>
        <translation>ٹور کے لیے کم از کم ایک مرحلہ درکار ہے</translation>
    </message>
    <message>
        <source>a tour has at most %1 steps</source>
        <translation>ٹور میں زیادہ سے زیادہ ⁨%1⁩ مراحل ہوتے ہیں</translation>
    </message>
    <message>
        <source>“page” needs a page in the same step</source>
        <translation>‏”page“ کے لیے اسی مرحلے میں کوئی صفحہ درکار ہے</translation>
    </message>
    <message>
        <source>“%1” is not seen while a page is open</source>
        <translation>جب کوئی صفحہ کھلا ہو تو ”⁨%1⁩“ نظر نہیں آتا</translation>
    </message>
    <message>
        <source>“read” needs the page “learn” in the same step</source>
        <translation>‏”read“ کے لیے اسی مرحلے میں صفحہ ”learn“ درکار ہے</translation>
    </message>
    <message>
        <source>there is no text “%1” to read</source>
        <translation>پڑھنے کے لیے ”⁨%1⁩“ نام کا کوئی متن نہیں</translation>
    </message>
    <message>
        <source>“%1” needs the tour to name an “area”</source>
        <translation>‏”⁨%1⁩“ کے لیے ضروری ہے کہ ٹور میں ”area“ دیا گیا ہو</translation>
    </message>
    <message>
        <source>no area has the code “%1” in the edition %2</source>
        <translation>ایڈیشن ⁨%2⁩ میں کسی علاقے کا کوڈ ”⁨%1⁩“ نہیں</translation>
    </message>
    <message>
        <source>“years” needs an indicator that has several, such as health_index</source>
        <translation>‏”years“ کے لیے ایسا اشاریہ درکار ہے جس کے کئی سال ہوں، جیسے health_index</translation>
    </message>
    <message>
        <source>there is no word {%1}; known are: %2</source>
        <translation>کوئی لفظ ⁨{⁨%1⁩}⁩ نہیں؛ معلوم یہ ہیں: ⁨%2⁩</translation>
    </message>
    <message>
        <source>“answer” needs a postcode in this step or one before</source>
        <translation>”answer“ کو اس مرحلے یا کسی پہلے مرحلے میں پوسٹ کوڈ چاہیے</translation>
    </message>
    <message>
        <source>“%1” is no postcode</source>
        <translation>”⁨%1⁩“ پوسٹ کوڈ نہیں</translation>
    </message>
    <message>
        <source>“%1” is only a part of a postcode; a step needs a whole one</source>
        <translation>”⁨%1⁩“ پوسٹ کوڈ کا صرف ایک حصہ ہے؛ مرحلے کو پورا چاہیے</translation>
    </message>
    <message>
        <source>there is no postcode “%1” in England</source>
        <translation>‏England میں پوسٹ کوڈ ”⁨%1⁩“ نہیں</translation>
    </message>
    <message>
        <source>there is no “%1” to see: the area is %2 (%3)</source>
        <extracomment>%1 a part of the window, %2 an area, %3 its kind</extracomment>
        <translation>یہاں ”⁨%1⁩“ دکھائی نہیں دیتا: علاقہ ⁨%2⁩ (⁨%3⁩) ہے</translation>
    </message>
</context>
<context>
    <name>ics::Tours</name>
    <message>
        <source>There is no tour “%1”.</source>
        <translation>‏”⁨%1⁩“ نام کا کوئی ٹور نہیں۔</translation>
    </message>
    <message>
        <source>The tour “%1” has no step %2.</source>
        <translation>ٹور ”⁨%1⁩“ میں مرحلہ ⁨%2⁩ نہیں۔</translation>
    </message>
</context>
<context>
    <name>ics::TreePane</name>
    <message>
        <source>Nothing here has that name or code.</source>
        <translation>یہاں کسی کا یہ نام یا کوڈ نہیں۔</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>ساخت</translation>
    </message>
    <message>
        <source>Group by NHS region</source>
        <translation>‏NHS ریجن کے لحاظ سے گروپ کریں</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>نام یا کوڈ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Filter the tree by name or code</source>
        <translation>شجرہ نام یا کوڈ سے چھانٹیں</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>چھانٹیں</translation>
    </message>
    <message>
        <source>Systems, places, neighbourhoods and practices</source>
        <translation>نظام، مقامات، محلے اور پریکٹسز</translation>
    </message>
    <message>
        <source>Columns of the tree</source>
        <translation>شجرے کے کالم</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of one class</source>
        <translation>
            <numerusform>ایک درجے کا ⁨%n⁩ علاقہ</numerusform>
            <numerusform>ایک درجے کے ⁨%n⁩ علاقے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ics::Unit</name>
    <message>
        <source>people</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>people per km²</source>
        <translation>افراد فی km²</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>patients per practice</source>
        <translation>مریض فی پریکٹس</translation>
    </message>
    <message>
        <source>patients per doctor</source>
        <translation>مریض فی ڈاکٹر</translation>
    </message>
</context>
<context>
    <name>ics::WhereAmI</name>
    <message>
        <source>Where am I?</source>
        <translation>میں کہاں ہوں؟</translation>
    </message>
    <message>
        <source>Find my position</source>
        <translation>میرا محلِ وقوع معلوم کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>May ICS Explorer ask this computer where it is, once? The answer is looked up in the atlas on this computer. It is not sent anywhere by this program, and not kept. To find its position, your system may itself ask a service on the internet; its settings say whether it may.</source>
        <translation>کیا ICS Explorer ایک بار اس کمپیوٹر سے پوچھ سکتا ہے کہ یہ کہاں ہے؟ جواب اسی کمپیوٹر کے اٹلس میں دیکھا جاتا ہے۔ یہ پروگرام اسے کہیں نہیں بھیجتا اور نہ محفوظ رکھتا ہے۔ محلِ وقوع معلوم کرنے کے لیے آپ کا سسٹم خود انٹرنیٹ کی کسی سروس سے پوچھ سکتا ہے؛ اس کی ترتیبات بتاتی ہیں کہ اسے اجازت ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>This computer has no source of its position that the program can ask. A postcode, or a click on the map with Shift held down, finds the same.</source>
        <translation>اس کمپیوٹر میں محلِ وقوع کا کوئی ایسا ذریعہ نہیں جس سے پروگرام پوچھ سکے۔ پوسٹ کوڈ، یا Shift دبا کر نقشے پر کلک، سے بھی یہی معلوم ہو جاتا ہے۔</translation>
    </message>
    <message>
        <source>The serial port %1 cannot be opened.</source>
        <translation>سیریل پورٹ ⁨%1⁩ کھولا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>فائل ⁨%1⁩ پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>Waiting for a position…</source>
        <translation>محلِ وقوع کا انتظار ہے…</translation>
    </message>
    <message>
        <source>Your system has refused to tell the position. Its settings for privacy or location decide that.</source>
        <translation>آپ کے سسٹم نے محلِ وقوع بتانے سے انکار کیا ہے۔ اس کا فیصلہ رازداری یا لوکیشن کی ترتیبات کرتی ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>No position has come within %n seconds. Indoors this can take longer; you can try again.</source>
        <translation>
            <numerusform>⁨%n⁩ سیکنڈ میں کوئی محلِ وقوع نہیں ملا۔ عمارت کے اندر اس میں زیادہ وقت لگ سکتا ہے؛ آپ دوبارہ کوشش کر سکتے ہیں۔</numerusform>
            <numerusform>⁨%n⁩ سیکنڈ میں کوئی محلِ وقوع نہیں ملا۔ عمارت کے اندر اس میں زیادہ وقت لگ سکتا ہے؛ آپ دوبارہ کوشش کر سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of the position has closed the connection. You can try again.</source>
        <translation>محلِ وقوع کے ذریعے نے رابطہ بند کر دیا ہے۔ آپ دوبارہ کوشش کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The source of the position has failed. You can try again.</source>
        <translation>محلِ وقوع کا ذریعہ ناکام ہو گیا ہے۔ آپ دوبارہ کوشش کر سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ics::YearBar</name>
    <message>
        <source>Year of the figures</source>
        <translation>اعداد کا سال</translation>
    </message>
    <message>
        <source>Year of the figures (Ctrl+Page Up and Page Down; , and . on the map)</source>
        <translation>اعداد کا سال (Ctrl+Page Up اور Page Down؛ نقشے پر ‎,‎ اور ‎.‎)</translation>
    </message>
    <message>
        <source>Show the areas that have the figures</source>
        <translation>وہ علاقے دکھائیں جن کے اعداد موجود ہیں</translation>
    </message>
    <message>
        <source>Not recorded for the %1 of %2.</source>
        <extracomment>%1 for example &quot;36 systems&quot;, %2 an edition</extracomment>
        <translation>‏⁨%1⁩ (⁨%2⁩) کے لیے ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Show the %1 of %2</source>
        <translation>دکھائیں: ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Goes to the edition and level that have the figures</source>
        <translation>اس ایڈیشن اور سطح پر جاتا ہے جس کے اعداد موجود ہیں</translation>
    </message>
    <message>
        <source>Year shown: %1</source>
        <translation>دکھایا گیا سال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Motion is reduced: the years do not run by themselves.</source>
        <translation>حرکت کم کی گئی ہے: سال خود بخود نہیں چلتے۔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Run through the years</source>
        <translation>سال بہ سال چلائیں</translation>
    </message>
</context>
</TS>
