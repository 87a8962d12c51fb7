using Pulumi;
using Pulumi.Random;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>Lines of password files, as web servers read them.</summary>
internal static class Htpasswd
{
    /// <summary>The line of one user. The hash is made once, with the password: another salt would be another text.</summary>
    public static Output<string> Line(string user, RandomPassword password) => password.BcryptHash.Apply(hash => $"{user}:{hash}");
}
