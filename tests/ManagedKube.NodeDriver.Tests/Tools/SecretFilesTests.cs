using ManagedKube.NodeDriver.Tools;

namespace ManagedKube.NodeDriver.Tests.Tools;

public sealed class SecretFilesTests : IDisposable
{
    // Larger than any process id that a system gives.
    private const int Gone = int.MaxValue;

    private readonly string _folder = Directory.CreateTempSubdirectory("node-driver-tests-").FullName;

    [Fact]
    public void What_a_killed_run_left_is_removed_by_the_next_one()
    {
        var abandoned = Write(SecretFiles.NewPath(_folder, Gone));
        var own = Write(SecretFiles.NewPath(_folder, Environment.ProcessId));
        var foreign = Write(Path.Combine(_folder, "node-driver-of-somebody-else"));

        SecretFiles.RemoveAbandoned(_folder);

        Assert.False(File.Exists(abandoned));
        Assert.All([own, foreign], file => Assert.True(File.Exists(file), file));
    }

    [Fact]
    public void A_file_that_is_locked_is_in_use_even_where_its_process_cannot_be_seen()
    {
        var path = Write(SecretFiles.NewPath(_folder, Gone));
        using var held = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.Read);

        SecretFiles.RemoveAbandoned(_folder);

        Assert.True(File.Exists(path));
    }

    [Fact]
    public void A_file_of_this_run_can_be_read_by_its_tools_and_is_gone_afterwards()
    {
        string path;
        using (var file = new SecretFile("token"))
        {
            path = file.Path;
            Assert.Equal("token", File.ReadAllText(path));
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            SecretFiles.RemoveAbandoned(SecretFiles.Folder);
            Assert.True(File.Exists(path));
        }

        Assert.False(File.Exists(path));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Write(string path)
    {
        File.WriteAllText(path, "token");
        return path;
    }
}
