namespace ManagedKube.Model.Planning.Platform;

/// <summary>Where the identity provider sends somebody back to who has signed on. It takes only the addresses that it was told.</summary>
/// <param name="Service">What somebody signs on at: a console (<see cref="ConsoleNames"/>), or a program on his own machine.</param>
/// <param name="ClientId">The client of the provider that the address belongs to.</param>
/// <param name="Url">The address.</param>
public sealed record SignOnRedirect(string Service, string ClientId, string Url);
