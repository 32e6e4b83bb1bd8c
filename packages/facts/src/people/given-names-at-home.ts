/**
 * Given names that stand in British reports, from every community. The list only raises the weight of what a
 * sentence says of somebody: names that are not here are told by their context, and nothing is a name for being
 * here. In small letters, without accents.
 */
export const namesAtHome = `
aaron abbie abby abigail adam adele adrian agnes aidan aileen aimee alan alastair albert alec alex alexander alexandra
alexis alfie alfred alice alicia alison alistair allan allison alyssa amanda amber amelia amelie amy ana anastasia
andrea andrew andy angela angie angus anita ann anna annabel annabelle anne annette annie anthony antoinette antonia
antonio archie arlene arnold arthur ashleigh ashley audrey aubrey ava barbara barry beatrice becca becky belinda ben
benjamin bernadette bernard bernice bertha beryl beth bethan bethany betty bev beverley beverly billie billy bobby bonnie bradley brandon brenda brendan brian bridget bronwen bruce bryan bryony caitlin callum calum cameron
camilla carl carla carly carmel carmen carol carole caroline carolyn carrie catherine cathy cecilia cedric celia
chantelle charlene charles charlie charlotte cheryl chloe chris christina christine christopher cindy claire clara
clare claude claudia clive colette colin colleen connie connor conor constance corey corinne courtney craig
cynthia daisy damian damien dan daniel danielle danny daphne darcy daren darren dave david deb debbie deborah debra
deirdre denis denise dennis derek desmond diana diane dianne dominic donald donna doreen doris dorothea
dorothy doug douglas duncan dylan eamonn eddie edith edmund edna edward edwin eileen elaine eleanor elena elisabeth
elise eliza elizabeth ella ellen ellie elliot elliott eloise elsie elspeth emily emma eric erica erin ernest esme
esther ethan ethel eugene eunice eva evan eve evelyn ewan faye felicity felix finlay fiona florrie frances francesca
francis frankie fraser fred freda freddie frederick freya gail gareth garry gary gavin gemma geoff geoffrey george
georgie georgina gerald geraldine gerard gertrude gillian gilbert gina gladys glenda glenn glenys gloria gordon graham
greg gregory greta gwen gwendoline hamish hannah harley harold harriet harry harvey hayden hayley hector heidi helen
helena henrietta henry herbert hilary hilda hollie howard hugh hugo ian ida imogen ingrid irene iris
isaac isabel isabella isabelle isla isobel ivan ivor jacinta jack jackie jacob jacqueline jacqui jade jake james jamie
jan jane janet janice janine jared jason jasmine jasper jayne jean jeanette jeff jeffrey jemma jenna jennifer jenny
jeremy jerome jerry jess jesse jessica jill jillian jim jimmy joan joanna joanne jocelyn jodie joe joel john johnny jon
jonah jonathan jonny joseph josephine josh joshua josie joyce juan judith judy julia julian julie juliet june justin
justine karen karl karla kate katherine kathleen kathryn kathy katie katrina katy kay kayleigh keeley keith kelly
kelvin kenneth kenny kerry kev kevin kiera kieran kieron kim kimberley kirk kirsten kirsty kit kristina kyle lara larry laura
lauren laurence lawrence leah leanne lee lena leo leon leonard leonie lesley leslie lewis liam libby lilian
lillian lily linda lindsay lindsey lisa liz lizzie logan lois lola lorna lorraine lottie louis louisa louise lucas lucia
lucille lucinda lucy luke luther lydia lynda lyndsey lynn lynne lynsey mabel maddie madeleine madison maggie malcolm
mandy marcel marcia marcus margaret margery margot maria marian marianne marie marilyn marion marjorie
marlene martha martin martina marvin mary matilda matt matthew maud maureen maurice mavis max maxine megan mel melanie
melissa melvin meredith mia michael michaela michelle mick mickey mike mildred millicent millie minnie miranda miriam
mitchell moira molly mona monica morag morgan muriel myra nadine nancy naomi natalie natasha nathan nathaniel
neil nell nellie nicholas nick nicola nicole nigel nikki nina noah noel nora noreen norma norman nuala olga olive oliver
olivia ollie oscar owen pam pamela pat patricia patrick patsy paul paula pauline pearl peggy penelope perry pete
peter petra phil philip philippa phillip phoebe phyllis polly priscilla rachael rachel ralph raymond rebecca
reginald rhoda rhona ricardo richard rick ricky rob robbie robert roberta robin rodney roger roland ron ronald
ronnie rory rosalind rosaline rosamund roseanne rosemarie rosie ross roxanne roy rufus rupert russell ruth ryan
sabrina sadie sally sam samantha samuel sandra sandy sara sarah scarlett scott sean sebastian selina serena shane
shannon sharon shaun shauna sheila shelley shelly sheryl shirley sidney sienna silvia simon sinead sofia sonia sonya
sophia sophie stacey stacy stan stella stephanie stephen steve steven stewart stuart sue susan susanna susannah susie
suzanne sybil sylvia tamara tammy tanya tara ted teresa terence terri terry tess tessa thelma theo theodore theresa
thomas tiffany tilly tim timothy tina toby tom tommy toni tony tracey tracy trevor tricia trish trudy tyler ursula
valerie vanessa vera vernon veronica vicki vicky vikki vince vincent vivian vivien vivienne wally walter wanda wayne
wendy wesley wilfred william winifred winston xavier yasmin yolanda yvette yvonne zachary zara zoe
aneurin angharad anwen arwel awena bedwyr beca branwen bryn caradog carwyn cerys ceri ceridwen cledwyn dafydd
dai delyth deian dewi dilwyn dilys dwynwen dylan efa eifion eilir eirian eirlys eirwen elfed elin eluned emlyn emrys
emyr enid eurwen fflur ffion gaenor garmon geraint gethin glyndwr gruffydd gwawr gwenda gwenllian gwilym gwyneth heledd
heulwen huw hywel idris idwal iestyn ieuan ifan ifor ioan iolo iorwerth islwyn iwan leri lleucu llew llinos llio
lloyd llyr lowri mabli macsen maldwyn manon mared maredudd megan meinir meirion menna mererid merfyn meurig
mihangel morfydd morwenna myfanwy nerys nesta nia non osian owain padrig prys rhian rhiannon rhidian rhodri rhun
rhydian rhys rhona sian siencyn sioned sion siwan steffan tegid tegwen teleri tirion tomos trefor tudur tudor urien
wil ywain aoife aisling bronagh brogan cathal caoimhe ciara ciaran cillian clodagh colm cormac darragh declan diarmuid
donal eilish eimear fergal fergus finn fintan grainne iain kyla lorcan mairead maeve malachy niamh oisin orla padraig
padraic roisin ruairi saoirse seamus shivaun siobhan sorcha tadhg ailsa alasdair calum catriona eilidh euan ewen
finlay hamish iona kenzie lachlan mairi mhairi morven murdo rhuaridh seonaid shona struan
daz baz gaz shaz caz kaz maz tez loz dazza bazza gazza shazza ste debs babs jenn matty benny hughie cath cass nath jem chaz shel trisha jimbo donny ronny denny gerri laz mags domi jonno robbo salli becks gemz soph sophy livvy livvie livi kez kezza kezia
jas brayden zayden jaxx kyran zayn zayd rayan ayan zakariya aria mila nala kaylah lyra macie iyla raffy louie bobbie
aadil aafreen aaliyah aamir aarav aarti aasif aasiya abbas abdel abdul abdullah abdulaziz abdi abdirahman abid adeel
adil adnan afaf afia afsana afshan aftab afzal ahmad ahmed ahsan aisha aishah ayesha ajay ajmal akbar akeel akhtar
akram akshay alia aliya aliyah altaf aman amandeep amar amarjit ambreen ameen ameena ameer amin amina aminah amir
amira amit amjad ammar amna amrik amrit amrita anand anees anika anil anisa anish anita anjali anjum ansar anwar anya
aqeel aqib aqsa arif arjun armaan arshad arslan arun aruna arvind asad asha ashfaq ashish ashok ashraf asif asim
asma asmaa assad atif atiya avtar ayaan ayaz ayman ayub azad azam azeem azhar aziz aziza azra baldev baljit balbir
balvinder balwinder banaz basharat basit bashir benazir bhavna bhupinder bilal bilqis bushra chandni danish daljit
davinder deepak deepika devi dhanraj dilip dilraj divya ehsan eman fahad fahim faisal faiza faizan faraz fardeen
fareed farhan farhana farida farooq farrukh farzana fatema fatima fatimah fawad fayaz fazal feroz firdaus firoz fozia
furqan fouzia ganesh gaurav gita geeta ghazala ghulam girish gulzar gurdeep gurdip gurjit gurmeet gurpreet gursharan
gurvinder habib habiba hadi hadia hafsa hafiz hafeez haider haleema halima hamid hamida hamza hanif hanifa haniya
hardeep hari haris harjinder harjit harminder harpreet harsha haroon haseeb hasina hasnain hassan hassen hina
humaira humayun husain hussain husna ibrahim iftikhar ijaz ikra ikram imad imaan iman imran imrana inaya inderjit
inzamam iqbal iqra irfan irum isha ishaan ishaq ishrat ismail ismat israr iqbal jabeen jagdeep jagdish jahangir
jahanara jai jalal jaleel jamal jamil jamila jamshed jasbir jaspal jaspreet jasvinder jaswinder javed javid
jawad jaya jayesh jayshree jaz jeevan jigna jinder joginder junaid kabir kajal kalpana kalsoom kamal kamaljit kamla
kamran karam karamjit karim karima kartik kashif kaushik kavita kehinde khadija khadijah khaled khalid khalida khalil
khurram khurshid kiran kirandeep kirpal kishan kishwar komal krishna kulbir kuldeep kuldip kulsum kulvinder kulwant
lakhbir lakshmi lalita latif latifa lubna madiha maham maheen mahesh mahmood mahmoud mahmud mahnoor majid majida
malika mamoon manav mandeep mandip maninder manish manisha manjeet manjinder manjit manjula manoj mansoor mansur
manzoor maqbool maqsood mariam mariyam maryam masood masud maya meena meera meenakshi mehak mehboob mehmood mehreen
mehwish mitesh mobeen mohamad mohamed mohammad mohammed mohan mohit mohsin moin monika moosa mubarak mubeen mudassar
muhammad mukesh mukhtar mumtaz munir munira murad murtaza musa musarrat mushtaq mustafa mustapha nabeel nabeela nabil
nabila nadeem nadia nadir naeem naeema nafisa nafeesa naheed nahida naila naim najma nalini namrata nargis narinder
narendra naresh naseem naseer nashwa nasim nasir nasira nasreen nasrin naushad naveed navdeep navjot nawal nawaz
nazia nazir nazira nazma nazmin neelam neena neeta neha nida nighat nikhil nilesh nilofar nimra niraj nirmal nirmala
nisha nishat nitin nizam noor noreen nosheen nusrat nuzhat omar osama osman padma palvinder parminder
parvati parveen parvez parwez pawan pervaiz pooja poonam pradeep prakash pramod pranav prasad pravin prem preeti
priti pritpal priya priyanka punam qadir qaiser qasim rabia rabiya radha raees rafiq rafia raheela rahat raheem rahim
rahima rahman rahul raj raja rajan rajesh rajeev rajinder rajiv rajwinder rakesh rakhi ram ramesh ramona rana ranbir
randeep rani ranjit rashid rashida rashmi ravi ravinder rayhan razia rehan rehana rehman rekha renu resham reshma
rida rifat riaz rina rishi ritu rizwan rizwana robina rohan rohit roshni rozina rubina rukhsana rukhsar rupa
rupinder saad saba sabah sabir sabira sabiha saddam sadia sadaf sadiq sadiya saeed saeeda safa safia safina safiya
safdar sahar sahil sahira said saif saima saira sajad sajid sajida sajjad sakeena sakina saleem saleha salim salima
salma salman salmaan samad samia samina samir samira samiya sana sandeep sandip sangeeta sania sanjay sanjeev sanjit
sanjiv santosh sapna saqib sara sarbjit sardar sarfraz sarika sarwar satinder satnam satpal satvinder satwinder saurabh
savita seema sehrish shabana shabaz shabbir shabina shabir shabnam shafiq shafilea shagufta shah shahbaz shaheen
shahid shahida shahin shahnaz shahrukh shahzad shahzadi shaida shaista shakeel shakeela shakil shakila shakira
shakir shamim shamima shamsa shams shanaz shankar sharmila shashi shazad shazia shehnaz sheraz shereen sherin
shireen shivani shobha shoaib shreya shukri shumaila sidra simran sobia sohail soraya sufyan suhail sukhbir sukhdeep
sukhdev sukhjit sukhjinder sukhvinder sukhwinder sulaiman suleiman suleman sultana sumaira sumaiya suman sumera sundeep
sunil sunita suraj surendra suresh surinder surjit sushila swati syed syeda tabassum taha tahir tahira tahmina taimoor
talat talha talib tallat tamanna tanveer tanvir tariq tasleem taslima tasneem tausif tayyab tayyaba tehmina
tejinder tejpal thahira tufail ubaid umair umar umer umran urmila usha usma usman uzair uzma vaishali varinder varun
vandana veena vijay vikas vikram vinay vinod vipul virender vishal vivek wahid wajid wajiha waleed wali waqar waqas waseem
wasim yahya yasir yasmeen yasmin yasmine yousef yousuf youssef yunus yusra yusuf zahara zaheer zahid zahida zahir zahra
zaid zain zaina zainab zaman zarina zaynab zeba zeenat zeeshan zia zohra zubair zubaida zuleikha zulfiqar
adar ahmet aland aram aras arin arjin aryan asos avan avin awat azad aziza baran barham bawer berfin berivan berivan
beritan cemal cemil dara daryan deniz dilan dilara dilshad diyar ebru elif emine emre engin erdal erkan esra evin farhad
fatma fatos ferhat gulistan hakan halil hasan hatice havin hawre hazhar heja hejar helin hemin hiwa huseyin jiyan
karwan kazhal kawa khalat kemal leyla mehmet merve mesut midya mizgin mustafa narin nasrin nechirvan newroz nigar
nuray nurcan omed onur osman ozan ozge ozlem peshawa rebaz rebin rebwar reza ridvan rizgar rojda rojin ronahi rozh
sakine sarbast sarkawt sedat selim serdar serhat sevda sevgi shilan shirin shler shno sibel sirwan soran suleyman
tara tuba tugba umit umut veli yilmaz zana zeynep zilan zozan afshin ali amirhossein arash ardeshir arezoo armin
azadeh babak bahar bahman bahram behnam behrouz bijan darius farah faranak fariba farid farideh farnaz farrokh
farshad farzad fereydoun fereshteh ghazal ghasem golnaz hamed hengameh homa hooman hossein houman iraj jafar jamshid
javad kamran kaveh kazem khosrow kianoush ladan laleh mahdi mahin mahnaz mahsa mahtab mahyar maliheh mandana mansour
maryam masoud mehdi mehran mehrdad mina minoo mohsen mojgan morteza nahid naghmeh nasser navid negar niloufar nima
noushin parisa parsa parviz payam pejman peyman pouya ramin rasoul reza roxana roya saber saeid sahar sajad saman
sanaz sepideh shabnam shahab shahla shahram shapour shohreh siamak simin sina soheil sohrab sorush taraneh vahid yaser
zahra zohreh habibullah gulalai hamidullah khatera mursal najibullah palwasha sediqa shakila zarghona zabihullah
agata agnieszka alicja aleksandra aleksander andrzej aneta anita arkadiusz artur barbara bartek bartosz beata blazej
bogdan bogdana boguslaw bozena czeslaw damian danuta dariusz dawid dominik dorota edyta elzbieta ewa ewelina
filip franciszek gosia grazyna grzegorz halina hanna henryk ignacy ilona irena iwona izabela jacek jadwiga jagoda jakub
jan janina janusz jaroslaw jerzy joanna jolanta julita justyna kacper kamil kamila karol karolina kasia katarzyna
kazimierz kinga klaudia konrad krystian krystyna krzysztof leszek lidia lukasz maciej magda magdalena malgorzata
marcin marek mariola mariusz marta marzena mateusz michal mieczyslaw milosz miroslaw monika natalia oliwia patrycja
pawel piotr przemyslaw radoslaw rafal robert roman ryszard sebastian slawomir stanislaw stefan sylwia szymon tadeusz
teresa tomasz urszula waldemar wanda weronika wieslaw wiktoria wioletta witold wladyslaw wojciech wojtek zbigniew
zdzislaw zofia zuzanna zygmunt adela alina anca andrei andreea bogdan calin catalin catalina ciprian claudiu constantin
corina cornel cosmin costel cristi cristian cristina dacian daciana dan daniela danut diana doina dragos dumitru elena
emil emilia eugen florin florentina gabriel gabriela gheorghe ilie ileana ioan ioana ion ionel ionela ionut iulia
iulian laura laurentiu liviu loredana lucian luminita madalina marian mariana marin marius mihaela mihai mihail mircea
mirela monica nicolae nicoleta nicu octavian ovidiu petru radu raluca ramona razvan rodica roxana sanda silviu simona
sorin stefania tatiana teodor tiberiu traian valentin valentina valeriu vasile veronica victor viorel viorica vlad
aivars aleksejs algirdas andrius anzelika arturas asta aurelija austeja darius daiva dainius deividas dmitri dmitrijs
dovile edgars egle eleonora evaldas gediminas giedre gintaras ieva ilze indre inga ingrida irina janis jelena jolita
jonas jurate juris justas kestutis kristaps kristine laima laimis laura lauris linas lina loreta lukas mantas marija
maris mindaugas modestas nerijus oksana oleg olegs ona paulius pavel povilas rasa ramunas raimonda renata rimantas
rita rokas ruta sandra saulius sergei sergej sigita simas svetlana tadas tomas ugne vaida valdas valdis vidas viktor
viktorija vilija virginija vitalijs vladimir vladimirs vytautas zydrunas aleksandar ana bojan boris branka dejan
dragan dragana goran igor ivana ivo jasna jelena jovan katarina ljiljana luka marko milan milena milica milos mirjana
miroslav nenad nikola petar predrag radmila sanja sasa slavica slobodan snezana stefan suzana svetlana tomislav vesna
vladimir zdenka zeljko zoran agron alban albana arben arta artan besnik blerim bujar dritan driton edona elira enkeleda
ervin fatmir flora flutura gezim ilir kushtrim lindita liridona majlinda mimoza shpresa shqipe valbona vjosa yllka
alyona anastasiya anatoliy andriy artem bohdan danylo denys dmytro hanna iryna ivanna kateryna kyrylo larysa lesya
liudmyla lyubov maksym mykhailo mykola nataliia nataliya oksana oleksandr oleksii oleksiy olena olha pavlo roman ruslan
serhiy sofiia svitlana taras tetiana vadym vasyl viktoriia volodymyr yaroslav yevhen yulia yuliya yuriy zoriana
abena abiola abosede ade adebayo adebisi adebola adekunle adeola aderonke adesola adetokunbo adewale adaeze adanna
adaobi adwoa ajoke akinyi akosua akua akwasi ama amara amadou amaka amarachi aminata anan anike anthonia asha asante
ayanda ayo ayobami ayodele ayomide azuka babajide babatunde bamidele bankole binta bisi blessing bolaji bukola busayo
cheikh chiamaka chibuike chibuzo chidi chidinma chidubem chijioke chika chikezie chima chimamanda chinedu chinelo
chinonso chinwe chioma chisom chizoba chukwudi chukwuemeka dakarai danladi dayo dele djeneba ebele ebere ebuka efua
ejike ekene ekow emeka emmanuel enitan enyonam ephraim esi ezinne ezinwa fadekemi farai fatou fatoumata femi fiifi
folake folasade funke funmi funmilayo gbenga godwin habibatu hakeem hauwa ibironke idowu idrissa ife ifeanyi ifeoma
ifunanya ige ijeoma ikechukwu ikenna isatou itunu iyabo jelani jomo kagiso kamau kareem kayode kemi kemi
kenechukwu kofi kojo kudzai kunle kwabena kwaku kwame kwasi kwesi lamin lateef lindiwe lola lolade lwazi makena
mamadou mandla mariama mercy modou monwabisi moussa mukami muna munashe mwangi nana naledi ndidi
nduka nkechi nkem nkiru nneka nnamdi nomsa nomvula nonso nkosana ngozi nyasha nyokabi obi obinna obioma ogechi
okechukwu oke olabisi oladele olamide olayinka ololade olu olubunmi olufemi olufunke olumide oluwaseun oluwaseyi oluwatobi
oluwatosin onyeka onyinye osagie ousmane panashe patience petronella precious rudo rukayat rutendo segun sekou seun seyi
sibongile simba sipho sisi siyabonga sola sunday tafadzwa taiwo taofeek tapiwa tatenda tawanda temi temitope tendai
thabo thandeka thandiwe thandi themba tinashe tinotenda titilayo tobi tola tolu tolulope tosin tsitsi tunde tunji uche
uchenna ugochi ugonna vusi wambui wangari wanjiru wole yaa yaw yemi yetunde yewande yinka zandile zanele zodwa zola
abeba abebe abel abiy aklilu alem almaz asmeret aster berhane biniam dawit eden ephrem eyob feben feven filmon
freweini genet girma hagos haile hana hirut kidane lemlem letebrhan luwam medhanie meron meseret mihret mulugeta
rahwa robel saba samrawit selam selamawit semhar senait simret solomon tadesse tekle tesfay tesfaye tigist tsegay
tsehay yohannes yonas yordanos zewdi aasha abdifatah abdikarim abdiqadir abdiwahab abdulkadir amal asad ayaan bilan
caaliya cawo deeqa fadumo faduma farah farhiya fartun fatuma guled habiba hibaq hodan hodo ibado idil ifrah ikraan
ilhan ismahan jamilah kaltun khadra leyla liban mahad muhumed muna mustaf najma naima nimco nasteho ridwan roda
sagal sahra samsam shukri sucdi ubah warsame yasin zakaria zamzam
bao bo chang chen cheng chi chun cong da dao dong fang fei feng fu gang guang guo hai hao haoran heng hong hua
huan hui jia jian jiang jianguo jiayi jie jin jing jingyi jun junjie kai lan lei li liang lihua ling liu long
meng meiling ming mingzhu na ning peng ping qiang qin qing rong rui shan shu shufen siew song suyin tao ting tong
wei weiwei wen wenjing xia xian xiang xiao xiaoling xiaoming xiaoyan xin xinyi xiu xiuying xue xuan yan yang yanling ye yi yifan
yin ying yong yu yuan yue yun yuxin ze zhen zheng zhi zhong ziyi anh bich chau cuong diep dung duc duong giang
hang hanh hien hieu hoa hoang huong huy huyen khanh kieu kim lam linh loan mai minh ngan nga ngoc nguyen nhung phuong
phuc quan quang quoc quyen quynh son tam thanh thao thi thien thinh thu thuy thuong tien trang trinh trung truong tuan
tuyen tuyet uyen van viet vinh xuan yen aiko akira ayumi emi haruka haruto hiro hiroshi kaori keiko kenji makoto mei midori
naoko noriko ryo sakura satoshi takashi takeshi yoko yoshi yui yuki yumi hyun jae jisoo minji minjun seojun soo sooyeon
alejandra alejandro alvaro amparo andres angelica angeles beatriz bernardo bruna bruno caetano carlos carolina catarina
cesar clarice concepcion consuelo diego dolores duarte edilson eduardo elias enrique ernesto esperanza esteban
estefania fabiana fabio fatima felipe fernanda fernando flavia francisco gabriela gonzalo guadalupe guilherme gustavo hector
helder henrique hernan ignacio ines isaias isidro jaime javier jesus joao joana joaquim joaquin jorge jose josefina
juana juliana julio leonor leticia lorena lourdes lucia luciana luis luiz luisa lurdes manuel manuela marcela marcelo
marcia marco marcos margarida mariana maribel maricel marisol mateo mauricio mercedes miguel milagros monserrat natalia
nelson nuno octavio olivia pablo paola patricia paulo pedro pilar rafael rafaela ramiro ramon raquel raul renata
renato ricardo roberto rocio rodrigo rogerio rosa rosario ruben salvador santiago sergio silvana silvio sofia soledad
susana tatiana telma teresa thiago tiago tomas valeria vera vicente victoria vitor ximena yolanda
alessandra alessandro alessia andreas anneliese antoine aurelie benedetta camille carlo chiara christos claudio colombe
costas dimitra dimitri dimitris dieter domenico eirini eleni elisabetta emmanuelle enzo eugenia fabrizio francesco
francois franco franz friedrich gabriele genevieve georgios gianluca gilles giorgio giovanna giovanni giulia giuseppe
gudrun guillaume gunther hans heike heinrich helga helmut henri jacques jean-luc jens joachim johann johannes jorg jurgen
klaus konstantinos kostas lars laurent lorenzo luc luca ludovic luigi maike maja marcello margarethe marios massimo
matthias mathieu matteo michele mikael mikhail monique nadege natacha niamh nikolaos nils odile olivier panagiotis
paolo pascal philippe pierre pietro renee rene rainer riccardo rolf sabine salvatore severine silke simone sofie
solange spyros stavros stefano stelios sven sylvain sylvie theodora thierry torsten ulrich uwe valentina vassilis
veronique vincenzo wolfgang xanthe yannick yannis yves abner adina ariel avi avraham batsheva chaim chana chaya david
devorah dov eitan eli eliezer elisheva esther ezra gila golda hadassah malka menachem mendel miriam mordechai moshe
naftali noam rivka ruchel sarit shaindel shimon shira shlomo shmuel shoshana sholem tamar tovah tzipora yaakov yael
yehuda yehudit yisrael yitzchak yosef zalman zev
abimbola amani asiya bashira dalia dina fadi farouk ghada hala hanan hanin hayat haytham hisham huda
jamila jihan kamal karima khawla lamia layla leila lina loubna mahasin manal marwa marwan maysa mona mounir
nadine nagham naglaa najat najla nahla nawal nesrine nizar noura nour rabab raghad ranya rasha raneem reem rima sabri
salah salwa sami samah samar sawsan shaima shaymaa siham sondos souad suad sumaya taghreed taher tarek wafa wael
walid yara yazan yousra zaki zeina ziad
adunni ashanti britney chanel chantal chardonnay coleen darnell delroy deshawn dionne errol everton genevieve
jermaine jerome junior keisha kyron latoya leroy levi mikayla monique neville nevaeh omari rashida shanice shaniqua
sharelle sherelle tamika tanisha tashauna tiana tyrell tyrone tyreese winsome winston zion zachariah zebedee
alfie aoife arlo brogan cade caden cohen conrad damon darryl daryl demi dennis derry eloise ellis emerson ethan evie
finley freya hallie harrison hattie hudson isabelle isobelle ivy-mae jaden jax jaxon jayden jenson jude kaden kai kaiden
kacey kaya keira kelsey kian kayden keegan kobi koby kody lacey laila lexi lexie libbie lilly-may lyla mackenzie
macy maisie maisy marnie mason mikey mylee mylo niall nevaeh ollie oakley olly orlaith ottilie paige peyton
piper quinn reece reggie reuben rhys riley rocco romeo roxy rowena ruben saffron seb sonny spencer stefan tabitha taylor teddy tegan
theodora tobias tyson willow zac zack zak zander
aart aba abbi abdiaziz abdinasir abdullahi abeni abha abhishek abi abida abiodun abisola abolfazl abraham abrehet ada
adaora addison adedayo adelheid adeline adelino adem adeyemi aditi aditya adriana afolabi afsaneh afua agatha agathi
aggie agne agnese agostinho agyei ahmadzai aida aidas aiden aigars aija aine aino ainsley aissatou aiste ajit akash
akeem akhil akif akiko akinola akintunde aladar albertina alberto albie aldo aled aleem aleena aleisha aleksa
aleksandr aleksei alesha alev alexandros alexandru alexia alfonso alfreda alfredo alin alireza alix aliye alka allie
alok alphonse althea altheia altin alun alys alzira amabel amaya ambroise ambrose ami amias amie amita amma ampofo
amritpal anabela anahera anahita anais analyn anam ananthi ananya anastasios anatoly anbu anders andrej andris aneliya
angelina angelo anju ankit ankita annalise anneka annika annis anoma anoop ansel ansu anton antonella antonieta
antonique antonis antra antwan anuj anupam anuradha anusha aonghas aparna apinya apostolos arabella araceli araminta
aranka arbnor archana arda ardian ardita aregawi ariana arianna ariella aristides arjan arjeta arkady arman armando
arminda arnaud arne arnel aroha aron arooj arti arturs arul arulmoli arunas arvinder arya arzu asanka asantewaa asen
asher ashkan ashwin asli aslihan astrid asuka atakan atanas atefeh athanasia athina atul audley augusto aurel aurelia
ausra avelino avinash aviva awa axel aydin ayla aylin ayotunde ayse aysegul aysel aysha ayten azar azita babita badr
bahareh baiba bajram balasingam baljinder balwant baptiste baris basak basma batool beatrix behar behzad bela belen
bella benedetto benedict benedicta beniamin benito benji benoit berat bereket berkan berna berris bertie bertram
bertrand besa besian betsy betul beverlyn bevon bex beyza bharat bharati bhavesh bhavika bhavin bianca bijal bilyana
binh bintou birtukan bjorn blagovest blake blanca blanka bleddyn blerina blodeuwedd blodwen bluma boaz bobbi bodhi
bogna bohumil bohuslav bojana bojidar bolanle borislav boryana borys bosko boubacar boyd boyko bozhidar bracha brady
branislav branko brid brigid brigitta brigitte britt bronte brooke brunhilde bryce bryson bulent burak burcu burim
busra byron cailean caius caleb callie camelia camila camillo canan carlene carlotta carmela carmelo casey caspar
caspian cassidy cassie cassius caterina catrin cecil cecile cecily ceinwen celeste celestine celine cem cemile cengiz
cezary chaiwat chamari chaminda chandra chandran chandrika chante chantel charalambos charanjit charley charli
charmaine chas chathura chelsey chenguang cherie cherrylyn ches chetan chetna cheyenne chidera chie chiedza chiefe
chike chinasa chinenye chinyere chipo chirag christabel christelle christophe chrysoula chuka chukwuma cian cidalia
cihan cinzia clarence clarissa claudette claudius clem clementina cleo cleon clint clotilde coby codie cody cole
conall conceicao concetta consolacion corazon corban cordelia cornelia cornelis cornelius cory cosima cosimo cosmo
costin coumba cressida crina crispin cristiana cristiano cristobal csaba cuneyt curtis custodio cuthbert cyril cyrus
dafina dafna dagmar dagmara dahir daiga dainis daisuke dalibor damaris damayanthi damilola damion damla danica daniele
danijela danilo danka dapo darcey darcie dardan dario dariush darko darrel darrell darshan darshana daryoush davide
davood davor deandra dearbhla debby deepa deepali defne delal delia delilah delphine delshad demarcus demelza demet
denisa denitsa denzel deqa dermot dernelle derya desdemona desiree desislava despina devika devinder devrim dexter
dezider dharmesh dharshini dhiren didem didier dietrich dieu dilber dilek dilovan dilpreet dilrukshi dimitar dimitrina
dimitrios dinesh dinh dinu dinusha diogo dionysis dipa dipak dipika dipti divina djordje dmitry dobromir dom domingos
dominika dominique donatella donika donovan dora dorcas doreth dorian dorin dorina dorrett dougal dougie dragica drago
drahomira dubravka dugald dusan dusanka duygu dwayne dwight dyfan ebenezer ebrahim ece ecrin edgar edgardo edita
edmond edoardo edouard edson edwina eero efe effie efren efstathios efthymia egbert einar einir eithne elaheh
eleftheria eleri elfreda elfriede elham eliana elijah elina elinor eliot elisa elisabete eliska elissa elitsa ellery
elma elnaz elodie eloisa elona elpida elroy elsa elspet elvira elwyn emad emanuela emanuele emel emeline emenike emiko
emilian emilie emilio emiliya emmett emrah encarnacion endrit enfys eniola enkela enrico eoghan eoin erdem eren erhan
erik erika eriko erlinda ermal ermias ermira ernestine ernst erol ersin eryn erzsebet esin esmail esmond estelle esti
eszter ethelbert ethelene etienne etim etsuko etta eudora eugenie eulalia euphemia eustace evadne evangelia evangeline
evangelos evelina everard evija evren eylem ezgi fabian fabien fabienne fabiola fabrice fabricio fadil fadime falguni
fareeda faridah farquhar farshid farzaneh fatemeh fatih fatjon faustina fausto fawzia fayyaz federica federico femke
fenella fengqin ferdinand ferdows ferenc ferne fevzi fiachra fidel figen fikile fikret filipa filipe filippo filiz
finbar fionnuala fiorella firouz firouzeh fisnik fitzroy flavio flo florea florina flynn folashade fong forough fotini
fowsia fran franca francine francisca francoise frans frantisek frantiska freddy freida freja frida fruma fumiko funda
fungai fynn gabi gabor gabriella gabrielle gaby gael gaelle gaetano gagandeep gajan galina gamini gamze garfield gauri
gavril gayathri gaynor genc gennady gennaro gentiana georges georgeta georgette georgiana ger gerda gergana gerhard
germaine gerontius gerrit gerry gershon gertrud geza ghazaleh ghenet gheorghita ghezal ghislaine giacomo gianni
giannis gijs gil gilberto giles ginevra ginny gintare giorgia giorgos gisela giselle gitty giuliana giulio giuseppina
gizela gizem gjergj glenford glenroy glenville glyn godfrey gokhan golnoosh goncalo gonul gopal gordana govind gowri
graca graciela grayson grazia graziella greer gregor griff grigoris grigory griselda guido guillermo guinevere guiying
gul gulay gulcan gulizar gulsen gulsum gunes gunilla gunta gunter guntis gurbax gurcharan gurdev gurinder gurmit
gurmukh gurnam gus gustav guto gwendolyn gwenno gwyn gwynfor gyorgy gyula haben habtom haiyan hajrudin hal halime
haluk halyna hamdi hamdullah hamidreza handan haneef hannelore hannibal hansa harbans harbhajan hardev hardik hardip
hareem harinder harish harjot harkiran harleen harman harmeet harmesh harpal harper harri harshad harsimran haruki
haruko harvie harvinder hashim hasini hasret havva hayatullah hayriye hedda hedvika hefin heikki heinz helene hema
hemant hemi hendrik henrik hepzibah hermann hermia herminia hermione hermon hershel herve hester hetal hettie hetty
hiba hibo hideki hideko hilde hildegard hillel hinemoa hiren hiroko hisako hitesh hiwot honor honorata honore honoria
horace horatio horst hortense hortensia hristina hristo hrvoje hubert hugues huifang huiling hulya huma humera
humphrey hussein ibrahima ichiro icilda idalina ifeyinwa iggy ignatius ihor ike ikran ilan ilango ilaria ildiko ilga
iliana ilija ilirjana ilkay ilknur illtud ilse imani imants ime imelda immacolata immy imre imrich inacio inayat inci
inderpal indira indra indrani ineke inese inez inge ingeborg inger inguna inigo inna innes inthumathi ioanna ioannis
iola iolanda ionie iphigenia irem ireneusz irini irmantas irmgard isabeau isadora isaura ishar ishara ishbel isidore
isil isioma ismet isolde isolyn issy istahil istvan itziar itzik iuliana ivanka ivars ivaylo ivica ivona ivone iyanu
izzy jaap jabez jabir jaclyn jacquie jada jadranka jagjit jago jagruti jagtar jaiden jaimie jalil jameson jana janaka
janani janelle janette janie janos jari jarmila jaroslav jarrod jarvis jasdeep jase jaskaran jaskiran jasleen jasmeet
jasmin jasmina jaswant jatinder javaid jaxson jayantha jayanti jaydon jaye jazmin jeanne jed jemima jen jena jenni
jennie jeremiah jeroen jerrod jerusha jessie jetmir jeyanthi jez jhun jianhong jide jignesh jimi jindrich jinhua jiri
jirina jitendra jitka joanie jocasta jody joely johan jolyon joni jools joon joost jordana jordanna jordon jorgen
joris jorja josef josefa josepha josephina josiah joss jovana jovelyn joycelyn jozef jozsef juergen juha jukka jules
julianna julieanne julien julieta juliette julius jumoke jung junko juraj jurgita jurriaan juste jwan jyoti jyotsna
kaci kacie kade kadiatou kadir kahu kailash kailey kaine kaisa kaitlin kaitlyn kala kalaivani kaleb kali kalina kalle
kalliopi kaloyan kalpesh kamala kamani kamini kanchana kandiah kane kanta kanya kara karan karanjit kari karin karis
karishma karli karly karthik kasey kaspars kastriot kat katalin katelyn katerina kath kathie katica katja katrin katya
kausar kauser kavitha kavoos kayla kaylee kayley kazuko kazuo keane keanu keelan keelie kees keir kel kelsie kendra
kenna kenroy kenta kerem kerenza keri kerri kerrie kerstin keshia kester ketan keyvan kezban keziah khabat khloe
khushi kiana kidist kiki kimarley kimiko kimmy kira kiranjit kiri kirill kirsi kirstie kirstin kirti kishor kjell
klaas koen koloman konstantin konstantina koray kornelia kourosh krasimir krasimira kris krista krisztina krystal
ksenia ksenija kuba kubra kuda kudakwashe kujtim kuljit kulsoom kulwinder kumar kumaran kumari kumiko kumudini kunal
kurda kurt kusal kusum kveta kwadwo kwok kya kye kylie kyoko kyra kyriaki kyriakos lacie ladislav lai lailuma laimonas
lakhvinder lambert lambros lana lancelot landon lanying larisa larissa lasantha lascelles lasma lasse laszlo lata
latisha laure lavern laverne lavinia laxmi layton leander leandro leanna leanora ledion leela leena leib leibel leif
lekan leman lemuel len lenny lenuta leona leonardo leonel leonidas leonora leopold les letitia letizia lettice lettie
lev levent levente lex lia liana lianne libor libuse lidija lieke liesel liga lijuan lilah lilia liliana lilias liling
lillia lilly lindy linnea linton linzi lionel liridon liselotte litsa liv livia lixia ljubica lleyton lochlan lockie
loic lorelei lorenza loretta lori lothar lou louella loukia loveday lovemore lowena luan luana lubica lubomir lubos
lucca luciano lucie lucien lucienne lucretia lucyna ludmila luigia lula lulzim lutz luz luzviminda lyle lyn lyndon
lyndsay lynnette lynton lysander lyuba lyuda lyudmila maaike maarten mabyn maddison madelyn madge madhav madhavi madhu
madhuri mae maedeh mafalda magdolna magnus mahalakshmi mahbubeh mahendra mahinda mahshid maija maimuna mair maire
maiwand maksim mal mala malalai malani malar malathi malee maliha malik malin malky mandi manel maneli manfred manijeh
manjot manju manmeet manmohan manny manolis manouchehr manpreet manvir mara marc marcella marcio margherita margit
margita marguerite marharyta mari mariah maricarmen maricica maricris maridel marieke mariella marielle mariia
marijana marijke marika mariko marilou marinela mario marit marites marivic mariya mariza marjan marketa marlon marlow
marmaduke marsaili marshall marthe marty marva maryan marzieh masahiro masako masoumeh massoud matej mateja mathew
mathilda mathilde mathivathani matias matilde matti matus matyas maude maurizio mauro maxime maximilian maximus mayur
mckenzie mebrat megha megumi mehri mehtap mehul meihua meir mekhi melchor mele melek meleri melike melinda melisande
meltem melvina melvyn meral merhawi merle merlene merlin merryn mersiha mert mervyn meryem meryl metin mette meyer
micaela micah michalis michiko micky mieke mihaly miho mika mikko miklos milada milivoj miljana milly milo miloslav
mimi minako minal mindy minghui mingxia minna mira mirabela mirella miri mirjeta mirko mirna miroslava mirsad miruna
misaki mital mitch mitra mitsuko miyuki mladen mladenka moana mobolaji modupe mohamud mohinder mohini mojtaba mollie
momir monifa montague montserrat monty mordaunt mordecai morten moyo mozhgan mubashir mugurel mui mujahid mukaddes
mukhtiar mulki mulu murat murugan muzaffer mya myla myles myroslava naa nada nadarajah nadeesha nadezhda nadiia nadiya
nagalingam najib nalaka nalan nam nanda nandor nangialai nannette nanthini naoki narayan naree narges nasima nasra nat
natalya natasa nate nathalie nathanial navneet nayan nayana naz nazanin nazdar nazifa ndeye nebojsa necati nechama ned
nedeljka neela neeraj neesha negasi negin nehemiah nektaria nel nelu nemanja nena nenita nergiz neringa nerissa nermin
nermina nertila neslihan nesrin nestor nevena nevin ngaire nguyet nian nicki nicky nico nicolas nicoletta nicusor
niels nieves nigella nihal nihat nijole niki nikita nikolai nikolas nikolay nikos nilam nilanthi nilgun niloofar
nilufer nimal nimesh nimet nimisha nimo nino nirav nirosha nishant nita nitesh nithya nnenna nobuko noelia noelle
noemi noemie noi nok nokuthula nola nonhlanhla norah norbert normunds norris novak ntombi nunzia nurgul nurhan nuri
nuria nuwan nwando nyah nyla oana oanh obadiah obaid obiageli odete odette ognjen okan olanrewaju oleh olimpia olivera
olof oluchi olusegun oluseun oluseyi oluwadamilola olwen olympia omid ondrej oneil onute oonagh ophelia orhan orit
orlando ornella orsolya orson orville osaro osas osbert oskar oskars osvaldo oswald oswin otilia otis ottavio ottoline
outi ozgur ozzy padmini paivi pakiam pallavi paloma panagiota panayiotis pankaj panos parag parameswari paramjit
paraschiva paraskevi paresh pari parmjit parth parul parvin parwana pascale pascoe patrice patrizia patryk pattie
paulette paulina pavla pavlina pavlos paxton pearline pekka pelagia pelin penka pennie percival percy perdita perla
pernille perpetua perrin persephone perveen pessy petko petr petre petro petronela petros petya philomena phineas
photini phyllida pia piara piero pieter pietra pim pina pinar pinchas pippa piran pirapaharan pirjo piroska plamen
polina polyxeni porntip porsha portia pouria prabha pradeepa pranvera prasert prashant pratik praveen prema premila
priyantha prue purificacion purvi pushpa qamar qendrim qiong quentin quincy quintin radek radim radka radoslav radovan
rae raegan raf rafe raffaele raffaella rafferty rafi ragavan raghav raha rahel rahmatullah raimonds raimundo raine
raisa raivis raizel rajani rajendra rajeswari raju rajvinder ralf rama raman ramanan ramazan ramila ramune ramya
ranald ranil ranjan ranjana ranjeet ranko raoul raphael rasheda rasika rasmus rastislav raymonde rayne raza recep
reegan reese regine regis reiko reilly reinhard remedios remi remzi renate renaud renford rens renuka reuven reyhan
reynaldo rezan rezarta rhianna rhianne ria rian riannon ricardina richie rie rihards riitta rika rimas rinor ritchie
rivky robyn rochel roddy rodel rodelio roderick rodolfo rodolphe rogelio rohini rohullah rojan roksana rollo romain
romano romilly romulo romy ronaldo ronan roos ropafadzo roqia rosalia rosalie rosalina rosalinda rosalyn rosanna
rosanne rosaria rosita rositsa roslyn rossella rostam roxie roz rozalia rozhin ruaridh rubie ruchi rudi rudolf rudolph
ruel rufina ruken rumbidzai rumen rumyana ruolan rupal rupali rupesh ruqayya ruqiya ruslana russ rustam ruud ruvimbo
ruwan ruzena ryder ryley saadia sabesan sabina sacdiya sacha sachiko sachin sade sadegh sadik saffi safiye sagar
saliha salote samaneh sameena sameer sammi sammie sammy sampson sanath sandis sandor sandrine sandro sanela sangita
sanita sanjana sanne santa santina saowanee sarabjit saraswathi saravanan sarita sarka sarla sasan sasha sasikala
saskia satish satoko satu saul savannah savas savino savvas saynab sayuri scot scottie sebastien seda sedef sefina
seija selcuk selda selena selin selma selvam selvi selwyn semih semra semyon senad senem senga senthil sepali seppo
septimus serap seraphina seren sergey serife serkan serpil setareh seth setsuko sevil sevim sevinc seydou sezen shadi
shafiqa shahrzad shailesh shaindy shamsia shamso shana shanelle shani shanie shanna shannen shanta shantelle shanthi
shanti shaquille sharad sharanjit sharda sharif sharifa shaul shawn shaya shayla shayne shea sheela sheena sheetal
shefali shehzad shelagh sheralyn sherene sheri sherko shernette sherri sherron shifra shigeru shilpa shima shinji
shirl shiromi shital shizuko shobhana shola shpetim shraga shruti shuhua shukria shulamit shyam sid sidonie siegfried
signe sigrid sigurd silas silvester sima simao simcha simeon simranjit sinan sindre sindy sinisa sinnathamby sintija
sione siphiwe siriporn sirpa siu siv sivakumar sivaranjani sjoerd skender skirmante skyla skylar slava slavko slavomir
smita sneha sofya sohaila soheila sokol solomiya solveig solvita somayeh somchai somsak somying sonal sonali songul
sonja sophronia soren sorina sorley soroush sotiria sotiris souleymane spiros spozhmai srdjan stacie stamatis stanimir
stanislaus stanislav stanislava stanislawa stanko stavroula stedman stef steff steffi stelian steluta stepan steph
stephan stephane stevan stevie stewie storai stoyan stoyanka stu stylianos suat subhash subramaniam sucaad suchart
suchitra suda sudha sudhir suganthi sujata sujeewa sukanya sukhpal sukhraj suki sumathi sumayya sumiko sumit sumitra
suna sune sunethra supaporn suranga sureyya surie surya susanne suthan suzanna suzannah suzi suzie suzy svein svetla
svetoslav svetozar swaran swarna sybella syd sylvanus sylvester sylwester szilvia tabatha tadashi tahereh tahsin
taimur tajinder takako takis takudzwa talia tallulah tamas tamsyn tanaka tane tania tanja tarik tariro tarja tarkan
tarsem taryn tash tasha tashana tasmin tate tatjana tatsuya tatum tatyana tay taya tayo teagan teemu tegen tejal tekin
teodora teresita terez tereza teri terrence terrie tertius tetsuya tetyana teun teuta tevita tewodros thaddeus thais
thanasis thangam thanuja tharani thavam thayalan thea theobald theodoor theodoros theodosia theophilus therese
thibault thijs thilaga thilini thivya thokozani thom thomasina thongchai thorsten thurston thurza thushara tia tibor
tiegan tiernan tihana tihomir tilda timea timmy timo tineke tirzah tisha tiziana tjeerd toan tobenna tobit tochi tod
todd todor tomi tommaso tomoko tonderai tonia tonya tooba tope tori torin torpekai torquil toshiko toula touraj tova
tove toyah toyin tracie traudl treena trev trina tringa tristan tristram trixie trond truc trudi trupti tryphena
trystan tsvetan tsvetanka tsvetelina tugce tui tulay tulsi tuncay tung turgut turkan turlough tushar tuula tyla tzipi
tziporah uday udo ufuk ugur uju uldis ulf ulla ulrike uma umberto umesh umme una unal upul urcilla uri uriah urvashi
uschi uta uthayan uthman uttam vaclav vadim valda valdemar valentino valeri valerio valeriy valery valon vance vanesa
vania varsha vasant vasantha vasanti vasco vashti vasil vasilica vasiliki vasilis vasuki vaughan vaughn vedat vedran
velma velu velvel ventsislav verena verica veronika vesela veselin veysel vic vickie victorita vida vidya viera viggo
vigneswaran vijaya vijayakumar vikash viki viktoriya vilius ville vilma vimal vimala vimbai vincenza vinette vinnie
violetta violette vira virgilio virginie vitaliy vitaly vito vittoria vittorio viv vivene viviane vjollca vladan
vladimira vladislav vlasta vojislav vojtech volkan volker voula vratko vuk vyacheslav waclaw waheeda wai waltraud
warda warrick warsan wasantha wazhma weiming wendell werner wichai wieslawa wiktor wilai wilbur wilf wilfrid wilfried
wilhelm wilhelmina willa willem willie wilma wim winefride winnie winta wiremu wouter wyn xander xanthi xhemal xhevdet
xiaohong yagmur yakup yalda yalini yana yanko yann yanping yaqub yared yaroslava yasaman yasar yasemin yash yasmiin
yasuko yavuz yee yeliz yentl yeon yesim yevgeny yiannis yifei yildiz yiota yisroel yitzi yocheved yoel yogesh
yogeswaran yogita yona yordan yordanka yoshiko yossi ysabel yuet yuhua yukiko yuko yulan yumei yumiko yuri yusuke
yuusuf yvie zach zadie zafar zainabu zakia zalmai zamfira zamira zane zari zarmina zdena zdenek zdravko zef zehra
zeinab zeki zelda zelia zeliha zeljka zelma zena zenaida zerak zeray zerrin zhaleh zhenhua zhivka zhivko zhiyuan
ziedonis zillah zina zinaida zipporah ziryan zissy zita zivile zlatan zlatica zlatko zoey zohal zoi zoltan zoreh
zorica zoryana zoya zsofia zsolt zsuzsa zsuzsanna zuhal zuhra zumrut zunaira zuri zuzana zvonimir
`;
