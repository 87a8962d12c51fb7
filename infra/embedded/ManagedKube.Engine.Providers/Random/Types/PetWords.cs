using System.Collections.Immutable;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>Words that pet names are made of.</summary>
internal static class PetWords
{
    public static ImmutableArray<string> Adverbs { get; } = Words("""
        always barely boldly brightly briskly calmly carefully cheerfully clearly closely daily deeply directly eagerly early easily
        equally evenly exactly fairly finely firmly freely freshly fully gently gladly gracefully greatly happily highly honestly
        hopefully kindly lately lightly likely lively loudly loyally lucidly mainly merrily mildly mostly neatly nicely nobly
        normally openly partly patiently plainly politely promptly properly purely quickly quietly rapidly rarely readily really
        richly rightly safely sharply shortly silently simply slowly smoothly softly solely solidly soundly steadily strictly
        strongly subtly suddenly surely sweetly swiftly tightly truly usually utterly vastly vividly warmly widely wildly willingly wisely
        """);

    public static ImmutableArray<string> Adjectives { get; } = Words("""
        able active agile alert amber ample apt azure bold brave bright brisk broad calm candid careful cheerful civil clean clear
        clever coral cosmic cosy crisp curious daring dear deep devoted eager early earnest easy equal exact fair famous fast fine
        firm fit fluent fond frank free fresh friendly full funny gentle glad golden good graceful grand grateful great green handy
        happy hardy helpful honest humble ideal inviting jolly joyful keen kind large legible light lively logical loved loyal lucid
        lucky major merry mighty mild modern modest moral mutual natural neat nimble noble novel open patient perfect playful pleasant
        polite popular possible precise prepared pretty prime proper proud pure quick quiet rapid rare ready regular relaxed robust
        rosy round safe sane secure sharp shining simple sincere smart smooth social soft solid sound special stable steady strong
        sunny super sure sweet swift tender thankful tidy tolerant top true trusty unique upright useful valid vast vital vivid warm
        welcome whole willing wise witty worthy young
        """);

    public static ImmutableArray<string> Animals { get; } = Words("""
        albatross alpaca ant antelope badger bat bear beaver bee beetle bison blackbird boar bobcat buffalo bullfinch bunny buzzard
        camel canary cardinal caribou cat chamois cheetah chickadee chinchilla chipmunk cicada clam cod condor cougar cow coyote crab
        crane cricket crow cuckoo curlew deer dingo dodo dog dolphin donkey dormouse dove dragonfly duck eagle egret eider elephant elk
        emu ermine falcon ferret finch firefly flamingo fox frog gannet gazelle gecko gibbon giraffe goat goldfinch goose gopher
        grasshopper grouse guppy hamster hare hawk hedgehog heron herring hippo hornet horse hound ibex ibis iguana impala jackal
        jackdaw jaguar jay kangaroo kestrel kingfisher kite kiwi koala krill ladybird lamb lapwing lark lemming lemur leopard lion
        lizard llama lobster lynx macaw magpie mallard manatee marmot marten meerkat merlin mink mole mongoose moose moth mouse mule
        narwhal newt nightingale numbat ocelot octopus okapi opossum oriole oryx osprey ostrich otter owl ox oyster panda panther
        parrot partridge peacock pelican penguin perch pheasant pigeon pika pike plover polecat pony porcupine puffin puma quail quokka
        rabbit raccoon ram raven reindeer robin rook salmon sandpiper seal shark sheep shrew shrimp skylark sloth snail sparrow spider
        squid squirrel starling stingray stoat stork sturgeon swallow swan swift tapir teal termite tern thrush tiger toad tortoise
        toucan trout tuna turtle viper vole wallaby walrus warbler wasp weasel whale wolf wombat woodpecker wren yak zebra
        """);

    private static ImmutableArray<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
