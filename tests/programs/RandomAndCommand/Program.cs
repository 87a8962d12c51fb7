using Pulumi;
using Pulumi.Command.Local;
using Pulumi.Random;

return await Deployment.RunAsync(() =>
{
    var config = new Config();
    var keepers = new InputMap<string> { { "generation", config.Require("generation") } };

    var password = new RandomPassword("password", new RandomPasswordArgs { Length = 20, MinNumeric = 2, Special = false, Keepers = keepers });
    var text = new RandomString("string", new RandomStringArgs { Length = 8, Upper = false });
    var id = new RandomId("id", new RandomIdArgs { ByteLength = 4, Prefix = "c-" });
    var bytes = new RandomBytes("bytes", new RandomBytesArgs { Length = 32 });
    var uuid = new RandomUuid("uuid");
    var pet = new RandomPet("pet", new RandomPetArgs { Keepers = keepers });
    var number = new RandomInteger("integer", new RandomIntegerArgs { Min = 1, Max = 6 });
    var order = new RandomShuffle("shuffle", new RandomShuffleArgs { Inputs = { "a", "b", "c" }, Seed = "seed" });

    var command = new Command("command", new CommandArgs
    {
        Create = "echo created with $TOKEN, $PASSWORD | tee made; echo $PET > pet",
        Update = "echo updated after $PULUMI_COMMAND_STDOUT; echo $PET > pet",
        Delete = "rm made pet",
        Dir = config.Require("dir"),
        Environment =
        {
            { "TOKEN", config.RequireSecret("token") },
            { "PASSWORD", password.Result },
            { "PET", pet.Id },
        },
        Logging = Logging.StdoutAndStderr,
        Triggers = new object[] { config.Require("trigger"), 1 },
        AssetPaths = { "pet" },
    });
    var greeting = Run.Invoke(new RunInvokeArgs { Command = "echo hello", Logging = Logging.None });
    var greetingAgain = Output.Create(Run.InvokeAsync(new RunArgs { Command = "printf '%s' \"$A\"", Environment = { ["A"] = "again" } }));

    return new Dictionary<string, object?>
    {
        ["password"] = password.Result,
        ["string"] = text.Result,
        ["id"] = id.Hex,
        ["bytes"] = bytes.Hex,
        ["uuid"] = uuid.Result,
        ["pet"] = pet.Id,
        ["integer"] = number.Result,
        ["shuffle"] = order.Results,
        ["stdout"] = command.Stdout,
        ["greeting"] = greeting.Apply(result => result.Stdout),
        ["greetingAgain"] = greetingAgain.Apply(result => result.Stdout),
    };
});
