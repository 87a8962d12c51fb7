using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Hosting;

public sealed class HostingTests : IDisposable
{
    private readonly TestProject _project = new();

    [Fact]
    public void The_first_signal_cancels_and_the_second_one_ends_at_once()
    {
        var aborted = 0;
        using var interruption = new Interruption(new PlainConsole().Console, new SignalRelay(), () => aborted++);

        interruption.Signal();
        Assert.True(interruption.Token.IsCancellationRequested);
        Assert.Equal(0, aborted);

        interruption.Signal();
        Assert.Equal(1, aborted);
    }

    [Theory]
    [InlineData(null, null, ".mk")]
    [InlineData(null, "", ".mk")]
    [InlineData(null, "elsewhere", "elsewhere")]
    [InlineData("here", "elsewhere", "here")]
    public void The_home_folder_is_that_of_the_option_else_of_the_environment_else_in_the_project(string? option, string? variable, string expected)
    {
        if (variable is not null)
            _project.WithVariable("MK_HOME", variable);

        Assert.Equal(Path.Combine(_project.Folder, expected), HomeFolder.Resolve(option, _project.Host, _project.Folder).Path);
    }

    [Fact]
    public void A_private_file_is_its_owners_and_replaced_only_when_that_is_wanted()
    {
        var path = Path.Combine(_project.Folder, "new", "file");

        Assert.True(PrivateFile.Write(path, "one", keepExisting: true));
        Assert.False(PrivateFile.Write(path, "two", keepExisting: true));
        Assert.Equal("one", File.ReadAllText(path));
        Assert.True(PrivateFile.Write(path, "three"));
        Assert.Equal("three", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void There_are_no_colours_for_users_and_terminals_that_want_none(string name, string value)
    {
        var console = Consoles.Create(TextWriter.Null, isTerminal: true, new Dictionary<string, string> { [name] = value });

        Assert.Equal(Spectre.Console.ColorSystem.NoColors, console.Profile.Capabilities.ColorSystem);
    }

    public void Dispose() => _project.Dispose();
}
