using CircuitGen.Soundness;

return Campaigns.Run(args);
