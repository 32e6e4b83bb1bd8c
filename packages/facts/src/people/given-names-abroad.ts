/**
 * More given names, from the lists of the Faker project (MIT licence) for Africa, Asia and Europe, without those that
 * are English words or end like the names of places. In small letters, without accents.
 */
export const namesFromAbroad = `
aaaqil aaban aabid aachal aadam aadhya aadi aafiya aage aahana aahil aalam aalee aalim aamil aamirah aanuoluwapo aaqil
aarif aarini aariz aarna aarnav aarush aaryan aashi aashif aashir aasim aatif aatiq aaus aayan aayush aazim abaan
abayomi abbos abdalla abdallah abdihakim abdis abdu abduaziz abduboriy abdulahat abdulbekir abdulcemal abdulgazi
abdulhadi abdulhamid abdulkerim abdulloh abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit
abebi abednego abeer abeiku abelone abhimanyu abhiram abigael abigaili abilio abina abiona abiye abjorn abril abror
abubakar abubakr abuzar abyasa acabnaz acar acarkan achieng achille achim acikel acilay aclan adak adal adalat
adalberto adamo adasal adebiyi adebowale adebukola adedeji adekitan adekola adelaida adelardo adelasia adeleke adelia
adelin adelina adelmo adenike adeniyi adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke
adetoun adeyi adhiarja adhra adia adiarja adiba adigun adika adikara adila adimu adinata adlan adolfs adomas adora
adoracion adrianna adrianne adriano adrien adrienn adrienne adrija adrijana advaith advay advik advika adviye adweta
adya aedan aedin aengus afaq afat afer afife afil afiq aflatun afolarin afonso afruza aftin agahadi agakisi agamali
agamusa agapito agasafa agastya agathe agaxan agbegim agca aggrey agmur agnesa agneta agnete agnolo agnos agostino
agripina agris agueda agus agustina ahad ahat ahliman ahsen ahter aideen aiga aijuka ailbhe ailis ailish aime aina
ainara ainars ainoa aishani aishling aislinn aistis aisyah aitana aitor aivar aivaras ajala ajani ajda ajdar ajeng
ajiman ajimat ajimin ajiono ajna akalan akanmu akar akarsana akatay akay akbas akboga akcabay akcasu akcivan akdora
akdurmus akgol akgunes akifa akinal akinkunmi akinlabi akinwale akise akkerman akmal akmaner akmaral akobir akos akoth
akoz aksay aksel aksogut aksoy aktemur akumaa akumu akver akwesi akyildiz alaaddin alabezek alade alaeddin alain
alakbar alambana alamu alana alanalp alanis alanna alannah alara alasgar alattin alaz albano alberico alberte alberts
albin albina alcan alcides alderano aldis alejo aleks aleksandras aleksandrs alemsah alen alena alenka aleodor alessio
alexandar alexandr alexandre alexandria alexandrie alexandrina alexe alexej alfio alfons alfonz alfreds algis algot
aliabbas aliakram alica alida aliihsan alika alinur alis alise aliseydi alisha alisik alistar alister aliyu alize alja
aljaz aljosa alkor allahverdi allegra almasi almast almira almudena almus alois alojz alojzia alojzij alojzija alondra
alonso alparslan alpcan alphonce alphons alphonsus alpin alpsu alsoy altinbike altincicek altinisin altinkaya altogan
altug alvar alve alvin alvine alzbeta alzina amac amada amadeo amador amahle amaira amalie amalija amancio amando
amarilis amaro ambar ambrosio ambroz amedeo amedeu amelija americo amico amilcar aminatu amleto amoke amol amon amondi
amope amor amre amri amruta amza anabella anacleto anaida anamaria anamika anar anargul anas anasa anastacia anastasie
anastasio anastatia anastazie anastazja anatolie anay ancuta anda andela andic andile andjela andjelina andor andra
andrada andras andree andreia andreja andrejka andrejs andrena andress andrian andrija andrus andwele anej anemona
anete anett anette anezka angalia angavu angelika angeline angelino anggabaya anghel anghelina anica aniela aniko
anirudh anisoara anja anjolaoluwa anka ankica anmol annabell annabella annah annak annalena annalisa annamaria
annastacia anneli annelie annemette annemijn annet annetta annibale annica annija annikki annunziata anom anoni anouk
ansaldo anselma ansh ansis ansora antal antanas antero antim antiqa anto antoaneta antoin antonela antonello antoni
antonie antonietta antonija antonin antonina antonino antoniu antons antony antun anunciacion anuta anvar anvi anyango
anze aodhan aoibheann aoibhin aoibhinn aongus apaydin apolena apolinar apolonia aqil aradhana aran aranzazu arcan
arcelia argono argu ariadna arian ariane arianne ariele arifa arifcan arija arijus arike arikol arild arina arinola
aripinar aris arisoy aristide aristita arkut armahan armandas armands armida arminas arnaldo arnas arnaude arnis
arnoldas arnolds arnost aroa aronas arpad arpag arran arron arsenie arsenio arsipatra artanto artawan artemio artemisa
artis artogrul arunima arusi arvid arvids arvydas arziye asaf asake asalet asali asani asanti asatira asbjorn asdrubal
asgar asger ashan ashlene ashling asila asilbek asiman asir asirwada asirwanda aslan aslanhan aslijan asliye asmadi
asman asmar asmianto asmini asmira asmuni asraf assar assumpta aswani atabala atagun atalay atamoglan atanur atasagun
atatore atena atenulf atfat atgun atharv atheel athman athuman athumani atiena atieno atila atilgan atilhan atilio
atinuke atiyye atma atmaja atnan attaf attracta audrius augustas auguste augustin augustina augustine auraq aurea
aureja aurelian aureliana aureliano aurica aurimas aurore ausma ausrine austine austra averil avgust avni avram avril
avsin avunc awadil awamil awamiri awan awani awero awesi awlya awmar awrad axenia axinte ayamin ayasun ayaydin aybaniz
aybet aybora aycagul aycan aycicak aydan aydar ayden aydinbey aydinc ayduru aygonenc aygul aygun aygutalp ayhan ayinde
ayinke aykut aykutalp aylil aynilhayat aynimah aynur aynura ayodeji ayoka ayoub aypar aysan aysar ayseana aysema
aysenur aysevim aysoy aysu aysuna aytakin aytan aytek aytoz aytuna ayulker ayush ayushman ayvas ayyaruk ayyub ayyubi
azaan azade azahar azahara azban azeeb azeglio azeneth azettin azize azizi azucena azuolas baaba baahir baaizeed
baaqee baaqir baaree baashir baasim baasit baba babar babasola babatunji babawale baber baccio bachittar badawi
badegul bagas bagdas bagdat baghyawati bagiya bagus bagya baha bahaa bahaddin bahadir bahadurjit bahari bahati
bahittin bahiy bahlul bahruz bahtinur bahuraksa bahuwarna bahuwirya bailie bairbel bairbre bajragin bakari bakda
bakhshi baki bakiadi bakianto bakidin bakijan bakiman bakiono bakir bakti baktiadi baktianto baktiono bala balamantri
balangga balapati balatekin balaxanim balazs balca baldassare baldomero balduino baleegh balendra balhaar balidin
balijan balinda balint baljiwan balli baltas baltasar balvan balveer bambad bambang banara banawa banawi bancar
bandile banel banjeet banovsa banu baqar baqir bara barak baraka barasa barbora barbro barbu barica bariscan barkha
barna barraq barsen bartholomew bartolome bartolomej bartolomeo bartolomeu basaam basarab basay baseer basem bashaar
bashaarat bashan bashar basheer basheerah basilio basim basir basok basriye bassam bastiaan bastian batal batirhan
baturay baudelio bautista baydu baykan bayman bayram bayruhan baytal bayzettin bazam bebe bedi bediriye bedri bedrich
begim begona behbud behiza behrem behruz bekbay bektasi belgizar belkize bellisan bello belo benadik benard benas
bence bendeguz benedek benedicte benedikt benedikte benedita benek bengibay bengt beni benice benigna benigno benita
benjamim benn benol benone benta bente benthe benvenuto beppe beray beren berend berends berenice berezat berit beriye
berkal berki berksay bernabe bernadett bernadine bernarda bernardino bernardita berndt bernhard bernt berran berrin
bert bertalan bertil berto bertulis besey beshte besin beste betania betina bett bettina beyda beyhatun beyler beyzade
bezek bhanumati bhavani bhavini bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianka bibi bibiana bibisora
bibuwa bican bidayet bienvenida bilaal bilay bilender bilgen bilginur bilgutay bilha biljana bilkay bilkisu bilol
biltas bimala bina binay binbasar binisik birben birger birgit birgitta birgitte birgul birousk birsan birsen birte
birthe biruta bisar biserka bishakha bitul bizhan bjarne bjorg blahoslav blaine blanaid blanduzia blas blathnaid blaz
blazena bobur bodil boel bogatimur boglarka bogomir bohdana bohumila bohumir bohus bohuslava boje bolatito boleslav
boluwatife boma bonface bonifac bonifacio bonu borahan boratas borbala borge borivoj borja borje borris bortecin borut
bosibori bostjan botond boynak bozbag bozerk bozica bozidara boztas brad bradut bramwel brandusa branislava bravin
breandan breda breeda breege breffni brencis brendah brent bretislav brett bridgit bridie brien briget brighid brigida
brigita brijesh brilyant brinda brita britta brittany brona bronach bronislava bronwyn bror brunilda bucur budi
buenaventura buget buhari bulunc bunmi bunyamun buraid burakhan burc burcuhan bureyre busara busisiwe busranur
buyrukhan bystrik cabbar cabir caetana caga cagak cagdan cager caglar caglasin cagveren cahal cahan cahangir cahir
cahya cahyadi cahyanto cahyo cahyono cailin cailum cait caitlyn caitriona cajsa cakar caket cakirca cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa calal calcedonio calil calim calista calisto calixta calixto callan
calogero calti calvin calvince camala camil camillus camilo camok canberk candela candelaria candelario candelas
candeniz candido candra candrakanta canfeza cangur canice cannur canseven cansin cantemir cantez canur caoilfhionn
caoimhin caolain caolan caomhan capa capkan capucine caragh caraka caren caridad carin carina carlijn carlito carlota
carmelita carmina carminho carola carolin carolyne carren carsten carub casandra casemiro casian casiana casper
catharina catherina catheriona cathleen cathrina cathrine cathriona catinca catrina catrine catrinel catur caturangga
cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayetana cayetano cazimir ceara cebesoy cebrian cecelia
cecep cecilie cecilija cecilio cedide cedrin ceferino celem celene celestina celestino celikkan celikyurek celilay
celso cemalettin cemani cemeti cemiyle cemplunk cenan cengkal cengkir centrine cerasela cerci cercis cesare cetinsu
cevale cevheri cevikoz cevregul ceyhun ceyhuna ceyla ceylin ceyran cezar cezara cezayir chaaya chaitaly chakradev
chakradhar chakrika chamali chaman chameli champak chanakya chanchal chandani chandresh changaz chaniya charan charis
charita charlesh charlott charlotta charo charos charvi chashida chasmum chatresh chatura chausiki chavvi chawish
chebet chege chelangat chelo chema chepkemoi chepkoech chepkorir cheragh cherith cherotich cheruiyot cheusi chidimma
chigozie chipukizi chita christel christer christiane christie christin christofer christoffer christoph chucho chuki
chus chuy cianan ciaobella ciarrai cicak cici cidal cihandide cilga cimnaz cinara cindoruk cinerk cingiz cinta cinthia
cintia cipriana cipriano ciriaco ciril cirillo cirino cirkeline ciro cisem citra civgin claes clair clarisa clas
claudine clavs clelia clemence clemens clemente cleophas cleto climaco cliodhna cliona cloe codin codrin codrina
codrut codruta cogay cokan colins collette collince colman colpan coluccio colum columba conal concepta concha conchur
conleth connell conny conrado consolata constanca constanta constantina constanza constanze consuela copur coralia
corinna coriolano cormack cornelio corneliu corrado corrie cortney corvin coskun cosmas cosme cosmina cosqun costache
costantino costanzo courteney crenguta crescencia crin cristea cristofor csilla csongor ctibor ctirad cuheyna cuman
cumsud cuneyit curro curt custodia cvetka cvetko cyprian daamin daan daanish daanyaal dabbah dabir dacin dadap dadas
dadi dafne dagel daghfal dagistan dagny daiana daina dainess daire dairine daiyaan dakhil daksh daksha dakshesh dalaja
dalan dalbir daler dalila dalili dalima daliman dalimin daliono dalkilic dalmas damar dameer damiano damife damijan
damini damir damjan damjana damlanur damu damurah damyanti danang dancan dancun dani danielius daniella danijel
danique danis daniswara danjuma danson danu danuja danuse daragh darain daria dariana dariati darija darijan darika
darimin darin darina darinka darja darmaji darman darmana darmanto darpan darran darrin darsh darsirah darta dartono
daru daruna daryani dasa dastageer daud daudi davida davin davnet davorin dawud dayamai dayar dayita dayna dayyaan
deaglan deane dearbhail dearbhaile deborrah decebal deger degmeer deha deirbhile delfina delfino delil demetra
demetrio demilade demirbuken demiriz demirok demiryurek denes denizalp denkel dereck derick derkay dermott derrick
derval dervilla dervla deryanur desiderio devansh deviner dezso dhriti dhruv diah dian dianah diann diarmaid dida
didina digdaya diken dilavar dilcan dilder dildora dilfeza dilhus dilnoz dilnur dilsad dilsat dilsitan dimas dimaz
dinah dincer dinckol dincsu dinda dinis dino dionigi dionisia dionisio dionyz dipta dirican dirja dirlik dismas dita
ditte diya diyor diyora dobromila dobroslav dobroslava dochia doganalp dogannur dogansah doguhan dolensoy dolphine
dolun domagoj domantas domas domen domenica domhnall dominga dominick dominyka dominykas domitila domnica donagh
donatas donato doner doniyor donmaz donnacha donncha dono donough dorcus dorel doriana dorine dorinel dorita dorli
dorotea doroteja dorothee dorottya dorte dorthe doru dorukhan dovud dovydas doyinsola draga dragutin drahomir
drahoslav drahoslava drajat drazen ducu duha duilio duje dulce duma dumisani dumisile dumitra dumitrana dundaralp
dunia dunya dunyamali dunyo durab duracan durdali durdana durdona durgadin durmusali durna durnisa durodola
durrusehvar dursadiye duruk duruoz duuk duyen duyguhan dylano dymphna dympna dzidra dzintars dzintra eadaoin eakumbu
eamon eanna eavan ebba ebbe ebuakil ecaterina ecegul ecemis edaviye edda eddah edel edelmira edelmiro eder edgaras
edgubay edhitha edin edina edinah edite edmundo edmunds eduard eduarda eduards edvard edvardas edvin edvinas edvins
eesaa eesha efil eflatun efrain efser eftimia eftimie egenur egidijus egil egils egon ehan ehsaas eidvile eijaz eilis
eimantas eimer eimhear einer eira eiravati eirik eivind eivor ejaz ejlaal ekaja ekalinga ekani ekansh ekanta ekantika
ekapad ekaraj ekavir ekbal ekber ekiya ekmel ekta ekundayo ekundu eladio elaf elamiye elariz elcin eldaniz eldar
eleanora elemer eleonor eleonore eleuterio elgin elgun elhan eliabeth eliakimu elifnur eligia eligio eline elis
elisabet elisabeta elisaveta eliseo elisha elita eliud elizabeta elizabete elkana elladio ellinor elly elmaddin elman
elmar elmars elmer elmidar elmir elmira elna elnara elnur elnura elodia elof elon elosy elove elphas elpidio elsad
elsan elsebeth elsevar elsy elturan eluh elvan elvin elvina elvy elxan elyas elza emal emanoil emanuel emanuil emas
embuh emelie emelina emely emer emese emigdio emiliana emiliano emilija emilis emilly emils emin emirsan emis
emmaculate emmah emmet emmy emong emperatriz empluk emran emrullah enar encarna encarnita enda endah endra endre enes
enfes enginiz engla eniko enna ennio enock enrika ensari enteng enzi enzio ephantus epifanio eral eraldo erasmo
erastus eraycan erbay erbil ercihan erdemer erdibay erdogan erdursun erem eremia erenalp erensoy ergener erginel
ergonul ergul ergun erikas eriks erina erincer erkilic erkinel erksoy erling ermanis ermanno ermenegildo ermes ermutlu
ernestas ernestina ernests erno erogul eroz ersat ersec ersel ertan erten ertun ertuncay ervaniye erwin eryildiz eryk
esben esenbay esengun esenturk esfandyar eshan eshana esila esim eskil eskinalp esmanperi esmarelda esmee esmeralda
esmira esna espen espiridion esref estera estiawan estiono estrella esupofo etela etelka etelvina ethna ethne etibar
etiqad etizaaz ettore eufemia eufrosina eugine eunan eunika eusebia eusebio eusebiu eustaquio eustatiu eutimio
eutropio evald evalds evaline evalyne evance evangelina evangelista evanghelina evaristo evcimen evde evelia evelien
eveline evelyne everline everlyne evita evrim evrimer ewatomi eyyub eyyup ezekiel ezequiel ezgin ezgutekin ezio faas
fabrizia faderera fadila fadile fahari fahmi fahmin fahrullah fainche faiq faisa faizah faize falak falan fami famil
famila fanaka fanni faqid farahim faraj faraja farangiz faras farda farhod farhunnisa farijika fariq faris fariz
fariza farman farqana farrux farzona fathonah fatigul fatiha fatinur fatmanur faustas faustino faxraddin faxri
faxriyya fayize fazail fazil fazli fazul feargal fearghal febe febi fedde fedele feden federigo fedor fehim fehintola
fehmiye feisal feliciana feliciano felicidad felicitas feliks felipa felisa felista felister felistus fenna fenne
fenni ferahdiba ferat feraye ferdinando feremez ferhan ferihan ferinaz fermin fermuta fersan feruza feryas ferzi
festus fetullah feyha feyruz feyzin feza fiamma fibikemi fidan fidaye fidela fidelis fidelma fidvi fien fiene fikayomi
fikrat fildan filippa filit filofteia filomena fimar finbarr finian finola fiodor fionan fionna fionntan fionnula
fiorenzo fiorino firangiz firdavs firdevis firdovsi firudin firuza fitan fitnat fito fitria fitriani fiyaz fizza
flannan flaviu flemming fleur floare floarea floortje flor florencio florenta florentin florentino florian floriana
florica florinda floris folke folu fortunata fortunato fotima frado franci francisc francisek franciska franjo
frankline franziska frazer frede frederic frederico frederik frederika frederikke frederique fredo fredrick fredrik
fredrika fricis fridah fridolin fridrich frode frusina fryderyk fuad fugen fulgencio fulvio fuma fuzayl fuzuli gabel
gabino gabrielius gada gadang gading gaduh gagan gaida gaja galak galang galar galasso galih galiono galip galo galuh
galur gaman gamani gamanto gambira gamblang gambo ganda gandewa gandi ganep ganga gangsa gangsar ganim ganiye ganjaran
gantar gara garan garang garay garda garech garima garret garreth garrett garvan gaspar gaspare gasti gathoni gatis
gatot gatra gaurang gaurangi gaurika gautam gautami gavan gawati gazel gbadebo gbolahan gbowoade geanina gearoid
gederts gedion geetika geir gejza gelengul gelsomina gelu gema gencaslan gencay genovefa genoveva genta geofrey georg
georgel geraldo gerardine geray gerd gergely gergo germana gerrard gert gertruda gertrudis gervasio gesare geta
gethera getrude ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani ghannam ghasaan ghauth
ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gherghina ghita ghiyaath ghiyath ghufran
ghulaam ghunayn ghusharib ghusun ghutayf giacinto giacobbe giada giampaolo giampiero gian giancarlo gianfrancesco
gianfranco gianina gianluigi gianmarco gianna gianpaolo gianpietro gica gicu giedrius giel gifty gilang gilda gillis
gino ginyas gioacchino gioachino gioele gioffre gionata giorgian giorgiana giosue girik girindra girolamo gitau
githinji gitonga gitte giuliano giulietta giustino gizella glauco goda godofredo goffredo gohar gokay gokbudun gokce
gokcebalan gokcil goken goknur gokperi goksev gokten goli goma goncafer gonen gorazd gordan gorgunay gorklu gorm
gorsev gosta gote gottfrid goyo gozel gozem gracia graciana graciano graeme grania gratian gratiana gratiela graziano
greca greco grega greger gregoire grete grethe gretta grieta grigore guarino gucal gucluer gucyeter guglielmo gugu
gugulethu guiomar gulab gulaga gular gulara gulbala gulbani gulbeyan gulbiye gulce gulcegun gulcin gulcohra guldam
gulder guldunya gulegen gulel gulenay guler gulev gulfaam gulfam gulfari gulfeza gulgen gulguzel gulhisar gulinaz
gulkadin gullar gulluhan gulmira gulmisal gulnar gulnara gulnaz gulnaziye gulnur gulozge gulsa gulsahin gulsalin
gulsan gulselin gulseref gulseren gulsevil gulshan gulsiye gulsu gultac gultakin gulter gulus gulustan gulxar
gulzadiye gumustekin gunar gunars gunay gunaydin gunbir gunborg gunden gundhild gunduz gunduzalp gunebakan guneet
guneri guney gungordu gungoren gunhild gunita gunkurt gunn gunnar gunsel gunsen gunser guntars gunver gunvor gurarda
gurcuye gurelcem gurli gursal gurten gustaf gustas gustaw gusztav guus guusje guvercin guzey gwendolen gyda gyongyi
gyorgyi gyozo gyte gytis habibe habibu habil hacar haci haciali hacibay hacile hadicha hadija hadithi hadiza hadrey
hafiza hafsat hafshah haiba hairyanto hajnalka hakikat hakim hakon halenur halid halidun halim halisi haliye hami
hamima hamis hamisi hamiyet hampus hamsini hamzah hanbiken hanedan hani hanim hanja hannabel hanne hannele hannes
hanora hanss hansultan haralamb haralambie harald harambee harbinaz hardana hardi harijs harimurti harinakshi harini
harita hariz harja harjasa harjaya harjo harnail haroldo haron harsana harsanto harsaya harshil hartaka hartana harto
harun haruna hasanaga hasbek hasgul hashiki hasim hasna hasta hatem hatima hatin havali havard havse hawa hawehindi
hayali haydee hayel hayleigh hayret hayrunnisa hazeem hazi hazine hazrat hedvig hedviga hege hekima hekime hekmet
helan helge heliodoro helle hellen helmer hemal hemang hemangini hemani hendra hendri henife henning henric henrich
henrieta henriette henriks heracleea heraclio herberto herdis heriberto hermanis hermenegildo hermina herminio
hernando heru heryanto hesbon hesti heva heydar heyvetullah hezniye hezron hicran hicsonmez hidaya hidde hidir
hifzullah hikmat hilal hilario hilayda hildah hilding hillary hillevi hilma himawan hindal hinet hipolito hiral
hjalmar hjalte hjordis hodari hokuma holger honora horatiu horea horia hortenzia horymir hoskadem hredhaan hritik
huban hudavent hukumdar humaiya humayra humbat humberto humeyra humoyun hunalp hunor hurdogan hurican hurmet huruyet
huryasar huseyn huseynqulu husmen husniyya husnuhal huzaifa huzuri hynek iacob iancu ianis iara iasmina ibaad iban
iben ibidapo ibolya ibraaheem ibraheem ibrani ibrohim ibun icha icimbike idik idika idiris idrees idun ieremia iesa
ifechukwu ifora iftikhaar ignac ignacia ignas ignazio igne igors ihab ihsaan ihsan ihtiram ihtishaam ijaya ijli ikbal
ikeoluwa iker ikhlaas ikhsan ikin ikiz iklim ikraam ikramah ikrimah ikshita ilaha ilalmis ilarie ilarion ilbek
ildefonso ildem ildes ildiz ilgi ilhama ilias ilim ilinca ilja ilkana ilkbahar ilkim ilkin ilklima ilmafer ilmars
ilnara ilper ilqar ilqara ilsa ilsu ilteris ilyas imany imara imaran imge imke imona imren imrihan imron inancli inara
incifir indah indali indrajit indrek indrikis ineta ingalill ingegard ingegerd ingela ingelise ingemar ingmar ingvar
inioluwa inmaculada inocencio inocentiu inqilab insaf inta intan intihap intiqam intizar ioanina ionelia ionica
iosefina iosif ippazio irada iren iretioluwa iriana iridenta irine irinel irnanto irsad irungu irwan irya isaack
isabela isabell isac isack isaiah isak isaya iscan iseoluwa isfandiyor isgandar ishani ishanvi ishita ishola ishwar
isidora isidoro isikay isiman isin islime islom ismael ismayil ismik ismoil isra israfil issa issack itanya ituri
iuliu iurie iustin iustina iustinian ivar ivecen iver iveta ivka ixtiyar iyabode iyadunni iyiyurek iymona izaaz
izabele izel izgu izidor iztok izzat jaabir jaafar jaan jaanus jabal jabbaar jabr jabulani jacintha jacinto jackline
jacobine jacobo jacopo jael jaeman jafet jaffer jaga jagapati jagaraga jagat jagrati jagvi jahanzeb jahdami jahdari
jahi jahiz jahm jahongir jaiman jairaj jairus jais jaka jakob jakobs jakov jala jalaal jalees jalia jalol jalsa
jamalia jameel janaki janeta janeth janez jangwa jani janja jankat janko janna janne janni jannie jannik jannis jano
januja janya japhet japheth jarl jarlath jarleth jarolim jaromir jaromira jaroslava jaruthip jarwa jarwadi jarwi
jasiri jasmani jasmijn jasminka jasmit jasur jaswadi jati jatin jatmiko javan javi javiera javohir jayadi jayda jayde
jayeng jaylinn jayson jazeps jeana jeannette jeannine jebet jecinta jedidah jedrzej jeet jeevika jefri jekabs
jekaterina jekaubs jelagat jele jelita jelka jelle jelte jemimah jemutai jenaro jenel jenifer jeniffer jenipher jeno
jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptoo jeremi jeremias jergus jerica jerker
jermiah jernej jerneja jeronimo jerono jerop jerotich jeruto jesca jesper jesusa jevgeni jezups jhalak jimena jimmie
jina jinawi jindra jindriska jinthe joacim joakim joaquina joash joelle joep johana johanna johanne johans johnathan
johnnie joko jokubas jolan jolana jolanda jolene jolie jolijn joline jonatan jonathon jonna jono joojo joram jordi
jordy jorn jort jorune jorunn josefin josefine josep josephat josette josip josipa josko joso josphat josphine josue
jovita joyline jozefa jozefina jozica jozo juanita juanito judit judita juhani jula jule juli juliane julija julijana
julijs juliusz juma jumaane jumadi jumari juna juni juozas jure juri jurre justina justinas justiniani justus juul
juwon jytte kaamil kaarina kaashif kaazim kabeer kabiru kachela kacung kader kadinana kadri kafeel kahir kairav kaja
kajen kajetan kajji kajsa kajus kalbi kaleem kaleema kalevi kalgay kalim kalman kalpit kaluwa kamaladdin kamar kamaria
kambali kamidin kamron kamya kanak kanan kanda kandef kani kania kanini kanpulat kaombwe kapagan karaamat karabas
karaca karaer karakucak karama karamat karanbay karani karanja karatas karcan kardelen kardi kare karel karimah
kariman karimi kariuki karja karlijn karlina karlis karlo karlukhan karman karmen karna karoline karolis karoly karsa
karsana karsten karta kartika karya kasam kashan kashangaki kashish kashvi kasif kasim kasiran kasiyah kaskazi kaspar
kasper kassim kasusra kata katana katcha katharina katharine katherina katrine katriona kauthar kaver kavurt kavya
kawaca kawaya kawkab kawthar kayagun kaygusuz kayit kayrabay kaysan kayun kazi kazim kazime kazimir kealan keano keely
keeva kefser keji kelami keld kelechi kellie kemba kemboi kemuma kemunto kenari kenedy kenes keneth kenn kennet kenter
kenth kenyangi kerime kerman kerubo kete kevim keya keyaan khaalid khaan khamani khamisi khanyisile khoa kiaan kiah
kiandra kiapo kiaran kiarie kibafupia kibar kibet kibibi kiburi kiernan kifayat kifaye kijana kijani kikelomo kilian
kilicbay killian kilonzo kimani kimanzi kimathi kimbilio kimeu kimutai kimya kinaya kinel kinubi kinuthia kinyanjui
kinyua kiojah kioko kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei
kipkurui kiplagat kiplangat kiplimo kipngeno kipngetich kipras kiprono kiprop kiprotich kipruto kipsang kiptoo
kipyegon kiramettin kirat kirgiz kirstine kirui kisima kitan kitti kiume kivilcim kiwara kiyasi kizil kiziltunc kjeld
kjersti kjetil klara klas klaudie klavdija klavs klemen klement kliment knut kocabas kocak kockan koech koker koko
koktas kolawole koldan koncagul kondo konguralp konradi konradus konstanty konul kopan korede kori korir korkmazalp
kornel kornelija korugan kosemen kosgei kosisochukwu kosukhan kotryna kotuz kovsar kovu krish krisha krisjanis kriss
krister kristers kristi kristian kristiana kristiina kristijan kristin kristjan kristof kristofer kristoffer
kristopher krists kristupas kristyna krisztian krisztofer kritika krystof ksawery kubran kuchanua kuddusi kujoe kumral
kumush kuncara kunthara kuria kurnia kursad kurunzi kusiima kusuma kutay kutgun kutun kvetoslav kvetoslava kwamboka
kwamena kweku kweli kyalo kyan kyano kyara labeeb labib labuh lacin lacramioara lada ladislau ladislava ladli laeeq
laetitia lage lahiah laika lailati laimonis laini laiq laith lajita lajlaj laksana laksh lakshit lala lalazar lale
lalo laman lamberto lameck lamiya lanang lando langalibalele langat langgeng lanjar lantar laoise laqeet laras lascar
lasmanto lasmono laswi latafat latika laureano laureen laurens laurentia laurenz lauretta laurian laurie laurin
laurita laurits laurynas laus laust lavanya lavize lawrencia laylo layth lazar lazim laziz lazzaro leana leandra ledun
lega legawa leia leire leja leke lekha lelia lembah lenah lene leni lenka lenn lennard lennart lennarth leocadia
leocadio leoncio leone leonhard leoni leons leontin leontina leontine leopolda leopoldina leordean lere lerze lesana
lesia leticija levoslav leyli leyre lezize liba liberto libni libusa lica licia lidya liene liepa lieve ligia ligita
liisa lili liliane lilija lilijana lilita liljana lilla lillemor lilli liman limar limazah limon linah lindah linde
linet linn lintang linus lioara lipika lisandro lisanne lisbet lisbeth lise liselott liva livio liwia liyaaqat liyaqat
liza lize lizete lizz lizzy ljubov ljudmila lodovico loek loes lohit loice loida loise loke lona londisizwe londiwe
lopa loraine lorenz loreto loretto lorin lorine lotta lotte loui lourenco lova lovis lovisa lovre lovro luay lubomira
lubor luboslav luboslava lucentiu luchino lucho lucija lucila lucretiu lucrezia ludek ludolf ludomil ludomila ludovica
ludovico ludovit ludvig ludvik ludwig lufen luhung luigina luise luisina luiza lujza lukita lukman luluh lulut lumir
lungile lupita luqmaan luqman lurhur lutf lutfan lutfi lutfiyya luthfi luuk luwar luwes luyanda lwandile lydiah lydie
lykke maahir maajid maalik maanas maanav maarit maartje maawiya maaz maazin mabad macarena macaria macario macharia
macide madaha madalena madalin madani madara madelene madelief madina madini madiyan madoa madyan maftuna magdalene
magdaline magne mahali mahammad maharram mahaz mahbeer mahboob mahbub mahdee mahdy maher mahesa mahfooz mahfud mahfuj
mahfuz mahigul mahika mahir mahira mahizar mahja mahru mahsun mahter mahulena maia maida maie maighread maiken
maimunah maina maingi mairin mairtin maisa maisha maite majani majd majdi majdy majeed majella majken majvor makara
makau makeen makini makokha makori maks maksimiljan maksude maksur maksymilian makunga makuta makuu malahat malak
malena malene maleyka malina maliza malle malou malte malthe malva malvina malwina maman mamen mammad mamun manaf
manah manan manbir manca manda mandlakhe manola manole manolo mansura mansurali mante manthan manu manuelita manus
manya maqsud maras marcantonio marcelina marcell marcelle marcheta marcial marcu mareks maren marese marga margana
margareta margaretha margaud margaux margret margrieta margus mariadi marianela mariann marianna mariano marica
maricela maricruz marijan marijn marilena marini marinka marino marinus marioara marisa marisela marissa maristela
marita marite mariuca marja marjana marjanca marjani marjatta marjeta marjona markas markus maroof maros marsito
marsudi martaka martana martani marte martim martine martino martirio martynas marusa marwata maryadi maryann maryanne
maryanto maryse marziyya masa masar masika masinde masma massimiliano masume matanat matas matea matei mateus matevz
matheo mathias mathijs mati matic matija matiss matjaz mato matous matthieu matthijs mattia mattias matunda maua maura
maurilio maurits mauritz maurycy mavuno maximiano maximiliano maximino maximo maxwel maynur mayte maza mazlum mbithi
mboya mbugua mburu mcebisi meabh meaghan mecide mecit meda medard medeja meelis mees mefarettin mefharet meghan
meghana mehbara mehdiqulu mehdiye mehin mehman mehmed mehmetzahir mehrigul mehrimoh meibh meike meja mekhala melaha
melania meleknur melichar melihcan melikkan melina melisa melita melker melle melul melvine melwin memili menfeat
mengi menguc menisan merba merche mercyline merdi merel merete merethe merijn merike merim mertel merva mervin meryeme
merzuk meshack meshur mestur mesude metinkaya metka metod metrine meveddet mevludiye mevlut meyhanim meyransa mezide
micael miceal micha michala micheal micheala michela micheletto michell michelotto mieszko migle miguela miha mihael
mihels mihhail mihin mihkel mihnea mihrab mihriye mijo mikaela mikayil mikelis mikels mikkel mikolaj mikulas milana
milay milcah milda milka milkah milla mille miloslava milota milou miluse mimmi minenhle minibe minodora minura mioara
mirali miran miray mirbadin mirco mirdza mireia miriama mirjam miron mirona mironshoh mirriam mirta mirte mirthe mirza
mishat mislav misra misuli mitali mitchelle mitica mitrut miyesser mizhir mkarkara mlungisi mnqobi modesta modris
mofifoluwa mogens mohamedi mohinur mohlaroyim mohsim mojca mojisola mojisoluwa mojmir momanyi monalisa monicah monis
moraa moradeke morayo moreen morena morenike moric morine moritz morolake mosinmileoluwa mosunmola motunrayo moureen
mourib mourine moya moyosore mrihani mthokozisi muarra mubariz mubetcel mubina mucahit mucellib mucevher muchiri muema
mueni muferrih mufide mufit mugambi mugber mugdha mugendi mugo mugur muhallil muhammadali muhammadamin muhammadamir
muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin
muhammadyusuf muhammadziyo muhammed muhammet muhazzim muhima muhip muhiye muhsina muhyettin muia muireann muiruri
muizza mujde mujur mukbile mukhwana mukramin mukrume muktedir mulayim mulele muli mulwa mulya mulyanto mulyono mumbi
mumo mumpuni mumtaze mumtoz munavvar munene munezzer mungai muni munif munisa muntazir munyao munyoki muratcan muret
muriithi murimi murit murithi muriuki murod mursalina mursinin mursita murti musafet musaffa musau musee musembi
musemma musfira mushtariy musila muskunaz muslima muslum mustafo mustika mustofa musure musyoka musyoki mutai mutasim
muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga muturi
muvaffak muvahhide muveddet muxlisa muxtar muzaffar muzayyana muzdahir muzdalifa muzekker muzhir mwamini mwanajuma
mwanamisi mwangangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti myrthe mzamo naadir naail naajy
naasih naasir naathim naazhim nabeeh nabhan nabigh nabih nacaf nachiket nacio nades nadezda nadhir nadim nadin nadja
nadr nafasat nafees nafesa nafii nafile nafis nafula nagi naglis nahashon naiara naib naiba naide naimh naja najair
najam najeeb najuma najwa naki nakif nakip naksh nakul nalar naliaka namiq nandini nando nanjala nanna nanni naoimh
naoise naom naomh naomy napoleone naradi narcis narcisa narciso nardi nargiz narhanim nariman naringul narji narmin
narmina nasab nashipie nasib nasiba nasimi nasiru nasrullah nastja nasuf natalija natalio natalja natan natanael
nataniel natascha natasja natasza natavan natella nathari natiq natividad naud naveen nayara nayfa nayil nazakat
nazaret nazario nazende nazidil nazila nazim nazima nazimet nazli nazlihan nazlim nazrin ndegwa nderitu ndirangu nduku
ndumiso ndunge ndungu nduta neasa nebih nebiha necdat nechifor necilal necmettin necva nedas nedda neel neelima neema
nefaret nefiye nehip neill neja nejc nejdet nekesa nela nelah nele nelida nelima neptun nerea nereida neriban nerim
nesfe nesip neslinur nessa nete netra neval nevenka nevgin nevise nevsal nevsale neyran neza nezengul nezihi nezize
ngamia nganga ngari ngeni ngigi ngugi nhat nhien nhlanhla nial niara nicanor nicat nichifor nichola nichole nicholus
nicklas nickson niclas nicoara nicodemo nicodim nicolai nicolaie nicolaj nicolasa nicoline nicolo niculina niculita
nicuta nidhi nidia nidra niek nienke nigesa nigmet nihad nihai nihan niharika niina nika niklas niko nikodem nikol
nikolaj nikolajs nikolaus nikolett nikoletta nikolina niks niksa nilcan nilda nili nilima nilo nilufar nimakoah nimrat
ninetta ninioluwa ninthe nirgul nirja nisa nitara nives niyaga niyaz niyazi niyilolawa njabulo njagi njenga njeri
njeru njiru njogu njoki njoroge njozi njue njuguna nkazimulo nkiruka nobantu nobuhle noeleen noeline noirin nojus
nokulunga noleen nollaig nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa
nonjabulo noortje norberto norica nothando noud nout novi novrasta novruz noxolo nozibusiso nozima nozizwe nqobizitha
nrima ntimi nubar nudret nugraha nuhu nula nura nuraddin nural nurana nurbanu nurda nurdeniz nuretdin nurey nurgil
nurhayet nuriat nurice nuriya nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nursan nursaraf nurseda nursim nurtac
nuru nurul nurulla nurullah nurveren nusa nusaba nusiravan nuyan nwabudike nyaboke nyaga nyakundi nyamai nyambura
nyana nyanchama nyasi nyawira nydia nynke nyoka nyoman nyongesa nyoni nyota nyuki nzioka nzomo obanijesu obdulia obed
obianuju oceane ochieng octav octaviana octaviu odalis odalys odeline odhiambo odhran odika odina odkanli odongo oduor
oeshi ofeliya oganer oget ogooluwa ogulbas ogurata ogus oguzman ojas ojasvi okanay okbay okello okguclu okkas okoth
okseven okta okto okturemis okturk okumu okyalaz oladare oladimeji olaf olajumoke olakunle olalla olansile olasunmbo
olavi olca oldag oldrich olegario olfert olgerts olgierd olimpian olimpiu oliva olivie olivija oliviu oliwer oliwier
olle oloo olov olufunmilayo olumorotimi oluoch olus oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa
oluwasanmi oluwasegun oluwole olwethu omaca omair omaja omeir omina omisha omkaar omobobola omobolanle omodunni
omolabake omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omriye omur omya onat oncel ondieki
onel onesmus ongay ongen onkar onofre onsal onuker onurcan onursu onveer onyango opan opiyo opung opwonya oqtay oranli
orazio orcin orduxan oreofe orestas oreste orfhlaith orfiye orgun oriana orik orinder orjan orlagh orlaigh orna ortak
ortansa oruc orxan oryurek osiyo osogo ossama ossian osten osunleke osvald osvalds otabek otakar otay otieno otilija
ottilia ottone otylie ouma ovidio oviya ovun owais owethu owino owuor oxana oyenike oyindasola oymak oysha ozakan
ozalpsan ozana ozansu ozaslan ozay ozbay ozbilek ozbilge ozcam ozdal ozdes ozdil ozdogdu ozel ozerdinc ozertem ozger
ozgun ozinal ozioma ozkent ozkutlu ozlu ozokcu ozpetek ozpinar ozsozlu oztek ozturk ozudogru ozyurt paca pacifica paco
padmi padraigh padraigin pahal paiman paker pakiza paksu palle palmira pambe pamfil panagachie panait panca pancho
pandu panfilo pangeran pangestu panini panji pankrac panya paoletta paramita pardi paride parisan parman parvana
parvina pasa pascual pascuala paskalia pasqual pastora patric patricie patricija patricio patrik patrizio patru
paulica paulin paulino pauls pauric pavani pavao pavol paye peadar peader pearce pearse peder peeter pehlil pekkan
pelaji pelayo pelle pellegrino pembesin penina peninah pepe pepijn pepita pepito peren perinur peris perkasa perlita
permun pernilla pero pesent peteris petrana petras petrica petrina petrisor petrona petrut petruta petter phanice
phelim phelix phileine philipp philis phylis piaras piedad pien pierangelo piergiorgio piergiuseppe pierina pierluigi
piermaria pierpaolo piersanti pijus pili pirahmet piret placido plesu pleun plinio polad polona polonca pompeo
pompilia pompiliu pomponio poncio pontus popobawa poul praba prabawa prabowo prabu prakosa pranata pranawa praneel
pranit prasetya prasetyo pratyush pravoslav prayitna prayoga prayogo preben premysl priit prima primitiva primitivo
prisca priscah priscila priscillah prisha profira prokop prudencia prudencio puccio puji pumbaa punhan puput purcek
purwa purwadi purwanto pushti puspa puti putri putu qaadir qaasim qabeel qabil qadar qadeer qadi qadim qahtan qaim
qais qalandar qalib qani qanira qanit qaratel qareeb qarin qasam qaseem qasid qasif qatadah qawee qays qazanfar qiyas
qizbas qonca qori qosqar quadir qudamah quddoos qudoos qudrat quinten quinter quinty quique quirino qulam qulu qumru
qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb
rabbaanee rabbani rabbiye rabecca rabee rabi rabiah rabih rabit rachana racheal rachelle rachit rachita rada radeke
raden radhee radhika radi radika radit raditya rado radomir radoslava radovana raducu raduz radvile raed rael rafa
rafan rafay rafee rafeek rafeeq raffael raffaela raffaellino raffaello rafid rafih rafila rafiqa ragheb raghib ragna
ragnar ragner ragnhild rahab raharja rahayu raheel rahila rahiye rahma rahmat rahmet rahmi raifa raihan raimondo raina
rais raivo rajab rajata rajeshri rajko rakide raksha ramadhan ramid ramil raminta ramiz ramziyya randi rangga ranieri
ranveer raqsana rasad rashidi rasid rasim rasima rasma rasmiyya rasul ratih ratna raxsanda rayaan rayana rayhona rayla
rayyona razi raziya rebeca rebecka rebeka rebekah rebihat recepali reda reet refet refik regan regina regitse regitze
regulo rehaan rehema rehime reidun reina reine reinis reka reksa relu remazan remigio remy rendy rengul renske renzo
reshoni respati restu resulcan revza reyansh reyhana rezin rezzak rica ricarda ricardas ricards ricciotti richardt
rickard ridhi rifkiye rigmor riina rikard rikke rimante rini risalet risasi risper ritt riya riyad riziki rizki rizvan
robertas robertina robiya rodah rodger rohaan rohat roise rojnu rojus roko rolandas rolando rolands roldan romana
romanita romina romolo romualdas rona ronith ronja ronke ronni rono ronya roque rosaleen rosalva rosarie rosaura
roseanna roseline roselyn roselyne rosenda rosina rosman rossa rossana rostislav rotich rovsan rovsana roxelana royala
roza rozalija roziya rozsa ruari rubaba rubani rubeyda rudite rudolfs rudra rufat rufino ruggero ruggiero rugile
ruhangiz ruhide ruhiu ruhiyya ruhsat ruhshona ruhugul rukia ruknettin rumaysa rumeysa rungo ruperta ruperto ruqiyya
rusen rushil rusman rusne rusul rute ruwaihim ruxanda ruxandra ruxsara ruza ruzica ryte rytis saabir saadat saadiq
saafir saahir saaiq saajid saal saalih saalim saanvi saaqib saariyah sabahat saban sabar sabari sabas sabatino sabbir
sabeeh sabettin sabih sabihe sabil sabiq saboor sabuhi sabur saburah sachi saci sacida sadaka sadan sadao sadaqat
sadeed sadeti sadiki sadiman sadina sadittin sadiye safar safet safii safinaz safiqa safiri safta safura sagcan sagit
sahat sahdiye sahiba sahigul sahin sahinbey sahinder sahir sahla sahlar sahmar sahmettin sahnaz sahnuray sahrabanu
sahvalad saida saidi saiful saim sair sairah saire saka sakip sakir sakti salahaddin salala saleh sali salimah salimet
salkin salohiddin salomea salomey salomon salsabila salud salurbay salvi sama samahat samaksh samama samandar samanta
samarth samaya samesh samiah samiha samil samo samsiyya samsul samu samurtay samwel samweli samxal sanan sanavber
sanaya sancak sancar sandalio sandi sandile sandu sani sanjar sanli sanna sante santino sanubar sanur sanya sanziana
saood sapa sarabi sarafaddin sarafat sarafina sarancam sardor sargin saricabay sariyya sarlota sarmite sarpkin sarthak
sarunas sarvan sarvar sarvinoz sarxan sarya sascha saso sathvik satia satrettin saturnina saturnino satya saumu saumya
saundra sauti sava savak saverio saveta savina savki savni saxavat sayali sayan saydam saygin sayin sayrak sazime
seana seanan seaneen seanna sebastiaan sebastiano sebastiao sebastijan sebastjan sebattin sebigul sebla secgul secme
sedife sefer sefi sefiye segilola segismundo seha sehamet sehel sehreban sehza seif sejda sekim selaheddin selale
selatin selcan selcen seler selime selmin semat semender semenica semine semrin semsettin semsinisa sena senan sencar
sendogan seniha senkal senn sennur seona seosamh sepp septi seracettin serafeddin serafina serah serban serda seref
serezli serfinaz sergiu sergius serhatmehmet serma serman sernur serol servac servinaz setya sevara sevcan sevdi
sevdinar seve severiano severin severina severino severo sevgen sevginur sevican sevinch sevindik sevket sevketfeza
sevla sevsevil seyda seydo seye seyfaddin seyfulla seyfullah seyhan seyithan seymur seyran seyyide sezal sezginbas
shaban shadrack shahina shahnoza shahriyor shahzod shahzoda shamsuddeen shania shannan shauneen shaurya shawana
sheamus sheelagh shehu sheilah sheilla sheillah shekoni shem sheree shida shiela shinead shivansh shohjahon shohrux
shravya shukrona sibonelo sibusisiwe sibusiso sidar siddharth sidiq sidiqa sidki sidonia siem siena sifa sifuna
sigfrid sigfrido sigge sigvard sihawukele siim sijuade siku sila silan silanur sile silje sille silondile silvestre
silvestro silvian silviana silvie silvija silvo simber sime simen simi similoluwa simina simion simisola simiyu
simonas simonetta simphiwe simphiweyinkosi simten simuzar sinasi sinica siobain sioban siobhain siofra siper
siphesihle sirac sirap sirin sirivan sirje sirriye sirzad siska sissel sitara sithembiso siti sittik sivert sixi
sixten siya siylihan skaidrite skolastika slamet slavena slavka slavomira smaranda smilte snjezana sofi sofija sohret
sokmen soleh soliha solma solmaz solvej somadina somtochukwu sona sonad sondre songurkan sonnur soraia sorana sorine
sosimo souma sovkat sowande soydaner soykan soykut soyler soyselcuk sozer spela speranta sphiwe srecko staffan stana
stanca stancu stanislavs stanka steen stefana stefani stefanie stefanija stefica stefka steinar stela steliana stellah
stellan sten stepanka stephene sterre stig stijn stina stjepan stojan sture suayp subhan subomi subutiye sucaddin
sucaettin suci sudaba sudi sudiksha sugra suha suhani suheyda sukri sukufa sukufe sukur suleyla sulhi sultane sumerya
sumeyye sunay sunel suner sungara suphi surayya susam susanita susann susen sussanne sussie suus suvari suze suzer
svante svatopluk svatoslav svea svenning sverre swala swaleh syahrini sylivia synnove szabolcs szilveszter taahaa
taahir taaj taalib taamir taanish taariq taban tabish taciddin tacnur tade tadeas tadeen tadej tadeja tadeo tafazal
tagangul tage tahawwur taheem tahmaseb tahmeed tahmid tahoor tahseen taial taisir taja tajammal tajammul tajudinn
tajus takatifu talal talayer talhah talibe tamam tamasa tamaydin tambika tamilla tamu tanak tanay tanbay tandogdu
tangul tanhan tanimu tanir tanish tanmayi tanpinar tanses tansev tansig tantri tanvi tanyolac tanyu tapani tapio tarak
tarana taranci tarfaan tari tariyel tarlan tarmo tartis tarzicius tasar tasdik taskan tasnim tasvir taswir tatu taufan
taufik tautvydas tawkeel tayaydin taygan taylak tayyibe tayyip teber tecimer tecla tedi teea teerth teguh teja tejas
tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim telman telmo temidayo temime temir temirhan temistocle
temizkal temucin tenis tenvir teobaldo teodoro teodors teodosia teodosio teofil teofila teofilo teohari teona tercan
tere terese teresia teresiah terezia terezija terje terlan tevs teybet teymur teymuraz teymurcin tezcan tezol thabani
thabisa thabisile thabiti thalente thandazile thando thembeka thembekile thembile thembisile theodor theophile theres
theresia thibaut thijmen thijn thore thuo thure thuthukile tiarna tiarnan tiberia tiburcio ticen tichomir tigin tiina
tiit tiiu tijmen tijn tijs tilen timbul timotei timotej timoteo timothee timurtas tinal tinca tincuta tindra tira
tirdad tirta tirtayasa tirza tisa tishk titas titi titin tivadar tiziano tjasa tobiasz tofiq togan togrul toker toki
tokoz toktug tokunbo tolonbay toluwanimi toma tomasa tomaz tomo tomori tomris tomurcuk tonguc tonicha tonino tonje
tonny tono tonu toomas topuz tora torben torbjorn tord torel torgny torhan toribio torill torquato tovuz travis treacy
treasa triin trine trini triona tripti triveni triya troels trong tsuma tudora tudorita tudosia tuere tufani tugcan
tugiman tugrulhan tugtas tukazban tukelalp tukufu tule tulin tullio tulun tumer tumkurt tunahan tunar tuncboga
tunckilic tunguc tunzala turabi tural turan turana turcan turcein ture turid turkalp turkana turkmen turknur turvi
turxan tutkucan tutkun tuulikki tuva tuyug tuzeer tuzenur twan tygo tymon tymoteusz tyra ubaadah ubadah ubaidah ubaldo
ubay ubayd ubaydullah uberto ubeydullah ubika ucan ucbeyi ucchal ucgul uchita udant udarsh udeen udeera udyati uffe
ufukay ugan ugolino ugurkan ugurtan uhban ujamaa ujunwa ulakbey ulduz ulfat ulfet ulises ulkar ulke ulkudes ulkum ulle
ulrica ulrik ulrika ultan uludag ulugbey uluman ulutay ulva ulvi ulviyya ulya umaarah umande umang umay umaya umid
ummahan ummahani umman ummet ummuhan umoja umray umusan umutcan unek unggul unjani unlen unnati unni unsever unubol
upadhriti upasna upik upkaar upma uraltay urbano urfan urfettin urhan urishilla urmas urmi uros urper urrab urska urvi
usame ushan ushindi usiku usmon ustun usyi utama utkarsh utkucan uyanser uygun uzbay uzer uzeyir uzima uzsoy vacibe
vafa vafadar vafir vagn vahar vahida vahittin vaidas vaishnavi vajen vakare vakris vala valary valborg valeh valentijn
valentim valer valerija valero vali valida valija vallary valter vamakshi vanda vanja vansha vanya vaqif varenya
vargin varlik varvara vasana vasare vasatika vasif vasudha vavrinec vaysal vazeh vecide vedant vedhika vedika veerle
vefia vegard veis vejune velitdin vello velta venancio venceslas vendela vendelin vendula venera veneranda veniamin
verim verner vero veronicah veta veysal vezat vezrife vicenta vicentia vicentiu victoire victoriano victorino vidadi
vidar vide vidhi vieroslava viesturs vigilija vigo vihaan vija viktoria viktorie viktors vilayat vildane vilde vilem
vilgot vilhelm vilhelmina viliam vilis viljem villads vilmer vilmos vilnis vilte vilums viman vinaya vincenc vincentio
vincentiu vineta vinicio vinsen violeta viorela virag viraj viridiana virman visarion visitacion visvaldis vitalija
vitalis vitazoslav vitezslav vitoria vivaan viveka vivi viviana vivianne vjekoslav vladelina vladislavs vlado vlaicu
vlastimil voichita voicu voldemars vratislav vrinda vrishti vritti vuqar vurgun vusal vusala vusumuzi vyanjana vyte
waahid waail waajid waceera wachira wadee wadood wafeeq wafi wafiq wafula wahab wahb wahban waheed wahhaab wahhaaj
wahyu waida wainaina wairimu wakeeta wakiman waluyo wamalwa wambua wambugu wamwema wangila wangui wani wanja wanjala
wanjiku wanjohi wanyama wanyonyi wardaya wardi warhi waridi warinder warjas warji warsa warsita warta waseme wasis
watika wawan waweru wazir weddy weena wekesa wenche wesonga wessel widisha widya wilfredo wille winda winni winny wira
wirda wishi wisnu wout wriddhish wridesh wulan wuraola wycliff xaladdin xalak xalid xalida xalil xaliq xalisa xamis
xanana xanim xankisi xanlar xatira xavar xavi xayal xayala xayyam xiomara xiti xobeen xolid xosrov xudaverdi xudayar
xudu xumar yaaseen yachana yadavi yadid yadigar yafi yafir yaghnam yagin yagizkurt yagnesh yago yahsi yahsikan yahvi
yahyaa yahyo yaiza yakobo yalazabay yalcin yalgin yalin yaltirak yaman yamar yameen yamin yamini yance yani yanki
yaqeen yaqoot yargi yasaar yasaf yasan yasattin yaseen yasemen yashasvi yashawini yashem yashica yashoda yashodhara
yashvi yasina yasinta yasmina yassin yasti yatan yathrib yatin yauvani yavar yawar yawer yayak yazeed yazganalp yazgul
yegana yejide yekbun yekda yelesen yeneral yepelek yeraz yergha yertan yesica yesil yesoob yessi yessica yetisal yfke
yigit yildir yilma yinthe ylva ylvie yngve yochana yohana yohane yolal yonetmen yono yoruc yoshita yosma yrsa yucel
yucelen yuliana yumun yuni yunis yunita yunt yurdanur yurdaser yureed yurtguven yurtseven yurttas yusif yussuf yutika
yuvraj zaafir zaahid zaahir zaakir zabir zablon zacarias zacharia zacharias zacharie zackariya zaeem zaenab zafeer
zafir zafrul zahaar zaharia zahfer zahi zahnya zahri zahro zahrun zahur zaib zaida zaira zaitra zaituni zakariyo
zakariyya zakayo zakhele zakir zakiyaxon zalan zaliha zalindra zamfir zamin zamina zamiq zamir zaneta zanis zansi
zarangiz zarar zaraza zardust zarif zarifa zarna zarnigar zashil zauqi zaur zaweel zayan zayyan zayyir zbynek zdenko
zdislava zebirce zehaan zehnia zehranur zekayi zelaya zelha zelmira zemfira zemyna zemzem zende zenia zennun zenobia
zenovia zenta zenzele zenzile zerafet zerdad zeride zevlude zewad zeynab zeynagul zeynal zeynelabidin zeyno zeynulla
ziba zibeyda zibuyile ziga zigmund zigrida zihni zikmund zilfa zilmil zimran zinal zinat zinhle zinnura zinnure ziva
ziya ziyaettin zizi zofie zofija zohrehan zoja zora zoraida zoral zorka zsanett zsigmond zsombor zuba zubayr zubeyde
zufer zuheyla zuhri zulaikha zulbiye zuleyxa zulfa zulfiyya zulfuye zulgarni zumaridi zumre zumrud zuwayhir zuwena
zvonka zvonko zwatie zygimantas
`;
